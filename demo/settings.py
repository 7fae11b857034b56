"""The product's settings and the demo: used by `make run`, never where real accounts are read."""

import os
from datetime import timedelta
from pathlib import Path

# A folder of its own, so that invented people never stand beside real ones; `make run` says the same.
os.environ.setdefault("DATA_FOLDER", str(Path(__file__).resolve().parent.parent / "var" / "demo"))

from epc_social.settings import *  # noqa: F403
from epc_social.settings import DATA_FOLDER, env
from epc_social.settings import INSTALLED_APPS as PRODUCT_APPS

INSTALLED_APPS = [*PRODUCT_APPS, "demo.apps.DemoConfig"]
DEMO_PORT = env.number("DEMO_PORT", default=8901, lowest=1024, highest=65535)
DEMO_FOLDER = DATA_FOLDER / "demo"
# New posts come about every minute, and who tries the demo should see them read.
PULL_EVERY = timedelta(minutes=env.number("PULL_EVERY", default=1, lowest=1, highest=24 * 60))
