"""All settings. Each variable (docs/settings.md) moves one part to its real home; with none of them it runs here."""

from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from celery.schedules import crontab
from csp.constants import NONE, SELF

from epc_social.env import Environment, WrongSetting

BASE_DIR = Path(__file__).resolve().parent.parent
env = Environment()

DATA_FOLDER = env.folder("DATA_FOLDER", BASE_DIR / "var")
DEBUG = env.yes("DEBUG", default=True)
SECRET_KEY = env.key("SECRET_KEY", made_in=DATA_FOLDER if DEBUG else None)
# Keys the hashes of closed-meeting papers. Apart from SECRET_KEY: that one may be changed at any time, this one never.
FINGERPRINT_KEY = env.key("FINGERPRINT_KEY", made_in=DATA_FOLDER if DEBUG else None)

# Addresses and proxies
SITE_URL = env.site("SITE_URL", default="http://127.0.0.1:8000")
HTTPS = SITE_URL.startswith("https:")
# This machine is always one of them: health checks ask here.
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", *env.names("ALLOWED_HOSTS", [urlsplit(SITE_URL).hostname or ""])]
CSRF_TRUSTED_ORIGINS = [SITE_URL]
BEHIND_PROXY = env.yes("BEHIND_PROXY", default=False)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None

# Parts
INSTALLED_APPS = [
    "records.apps.RecordsConfig",
    "accounts.apps.AccountsConfig",
    "policy.apps.PolicyConfig",
    "monitoring.apps.MonitoringConfig",
    "approvals.apps.ApprovalsConfig",
    "guidance.apps.GuidanceConfig",
    "reports.apps.ReportsConfig",
    "epc_social.apps.WiringConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.forms",
    "simple_history",
    "rest_framework",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
    "accounts.access.PlainAnswers",
    "accounts.access.SetUpFirst",
]
ROOT_URLCONF = "epc_social.urls"
WSGI_APPLICATION = "epc_social.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "accounts.context.person",
            ],
        },
    },
]
# Fields and forms are drawn from templates/django/forms/ where the project has its own.
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Database: a reader never waits for the writer (WAL); a writer takes its lock at the start (IMMEDIATE) and waits for
# it, since a lock asked for in mid-transaction is refused at once.
DATABASES = {"default": env.database("DATABASE_URL", default=DATA_FOLDER / "epc_social.sqlite3")}
ON_SQLITE = DATABASES["default"]["ENGINE"].endswith("sqlite3")
if ON_SQLITE:
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
else:
    DATABASES["default"]["CONN_MAX_AGE"] = 600
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True

# Cache: `shared` is seen by every process, `default` only in Redis mode.
REDIS_URL = env.broker("REDIS_URL")
EMBEDDED = not REDIS_URL
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
    if EMBEDDED
    else {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL, "KEY_PREFIX": "epc"},
    "shared": {"BACKEND": "django.core.cache.backends.filebased.FileBasedCache", "LOCATION": DATA_FOLDER / "cache"}
    if EMBEDDED
    else {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL, "KEY_PREFIX": "epc-shared"},
}

# Background work (docs/running.md). Work to do is a state of a row; Celery only carries the wake-ups, so a message
# that is lost costs a few seconds and one that comes twice costs nothing.
CELERY_BROKER_URL = REDIS_URL or "memory://here"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_WORKER_CONCURRENCY = 4  # pulls mostly wait for the network
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TIMEZONE = "America/Edmonton"
CELERY_BEAT_SCHEDULE_FILENAME = str(DATA_FOLDER / "schedule")
LONGEST_TASK = 600  # seconds; a task stops itself before
if EMBEDDED:
    # One process: a forked child would have a memory of its own, and with it a queue nobody reads.
    CELERY_WORKER_POOL = "threads"
else:
    CELERY_TASK_TIME_LIMIT = LONGEST_TASK
    CELERY_TASK_SOFT_TIME_LIMIT = LONGEST_TASK - 30
    CELERY_BROKER_TRANSPORT_OPTIONS = {
        "visibility_timeout": LONGEST_TASK + 60,
        "unacked_restore_interval": 2,
        "unacked_restore_throttle": 1,
    }
# What the servers that are read are told: whom to ask about the reader, and at some of them its read token.
CONTACT = env.contact("CONTACT", default=SITE_URL)
READ_TOKENS = env.tokens("READ_TOKENS")
# How long after a complete reading an account is due again; a platform may ask for longer.
PULL_EVERY = timedelta(minutes=env.number("PULL_EVERY", default=15, lowest=1, highest=24 * 60))
# A language model that gives a second opinion (docs/second-opinion.md). Without an address nobody is asked.
SECOND_OPINION = {
    "url": env.server("SECOND_OPINION_URL"),
    "name": env.text("SECOND_OPINION_MODEL"),
    "key": env.text("SECOND_OPINION_KEY"),
    "public": env.yes("SECOND_OPINION_PUBLIC", default=False),
    "seconds": env.number("SECOND_OPINION_SECONDS", default=30, lowest=1, highest=300),
}
if SECOND_OPINION["url"] and not SECOND_OPINION["name"]:
    raise WrongSetting("SECOND_OPINION_MODEL must name the model to ask at SECOND_OPINION_URL.")
# A message that waited longer than its interval is dropped: the next one does the same work.
CELERY_BEAT_SCHEDULE = {
    "beat": {"task": "epc_social.beat", "schedule": 15, "options": {"expires": 15}},
    "pull the accounts that are due": {"task": "monitoring.tasks.wake", "schedule": 20, "options": {"expires": 20}},
    "screen the posts that wait": {
        "task": "monitoring.tasks.screen_waiting",
        "schedule": 30,
        "options": {"expires": 30},
    },
    "go on with what is screened again": {
        "task": "monitoring.tasks.wake_sweeps",
        "schedule": 20,
        "options": {"expires": 20},
    },
    "forget the posts of old previews": {
        "task": "monitoring.tasks.forget_previews",
        "schedule": 3600,
        "options": {"expires": 3600},
    },
    "ask for second opinions": {  # does nothing unless SECOND_OPINION_URL names a model
        "task": "monitoring.tasks.ask_second_opinions",
        "schedule": 30,
        "options": {"expires": 30},
    },
    "look up the handles that wait": {
        "task": "monitoring.tasks.look_up_waiting",
        "schedule": 60,
        "options": {"expires": 60},
    },
    "prepare last month's report": {
        "task": "reports.tasks.prepare_last_month",
        "schedule": crontab(hour="5", minute="0"),
    },
}

# People
AUTH_USER_MODEL = "accounts.Person"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
LOGIN_URL = "accounts:signin"
LOGIN_REDIRECT_URL = "/"

# What a browser may do: nothing but our own files and forms.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    },
}
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_AGE = 12 * 60 * 60
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^health$"]
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HTTPS else 0
# An upload is held in memory or refused, never written to a disk: papers of closed meetings pass through it.
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
FILE_UPLOAD_MAX_MEMORY_SIZE = 10_500_000  # the largest paper (policy/actions/paper_files.py) and its form
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# Language and time
LANGUAGE_CODE = "en-ca"
TIME_ZONE = "America/Edmonton"
USE_I18N = True
USE_TZ = True
FORMAT_MODULE_PATH = ["epc_social.formats"]

# Static files: collected ones carry a hash in their name and are kept by browsers; without a folder for a collection
# they are served where they are.
STATIC_URL = "static/"
STATIC_ROOT = env.text("STATIC_FOLDER") or None
WHITENOISE_USE_FINDERS = not STATIC_ROOT
WHITENOISE_AUTOREFRESH = DEBUG
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if STATIC_ROOT
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}

# E-mail: without a server each message becomes a file.
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = str(DATA_FOLDER / "mail")
EMAIL_TIMEOUT = 20
vars().update(env.email("EMAIL_URL"))
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.text("EMAIL_FROM", "EPC Social <social@localhost>")

# The API reads; it shows JSON only, since the browsable pages need inline scripts.
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework.authentication.SessionAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "text": {"()": "epc_social.logs.TextLines", "outspoken": DEBUG},
        "json": {"()": "epc_social.logs.JSONLines", "outspoken": DEBUG},
    },
    "handlers": {
        "stream": {"class": "logging.StreamHandler", "formatter": env.one_of("LOG_FORMAT", ("text", "json"))},
    },
    "root": {"handlers": ["stream"], "level": "WARNING"},
    "loggers": {
        name: {"level": env.one_of("LOG_LEVEL", ("INFO", "DEBUG", "WARNING", "ERROR"))}
        for name in ("records", "accounts", "policy", "monitoring", "approvals", "guidance", "reports", "epc_social")
    }
    # Django's own handlers would write a second line, and a mail with the request's contents.
    | {
        "django": {"handlers": [], "level": "INFO", "propagate": True},
        "django.server": {"handlers": [], "level": "WARNING", "propagate": True},
    },
}
