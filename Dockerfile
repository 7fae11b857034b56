# One image; docker-compose.yml says which process each container runs.
FROM python:3.11-slim-bookworm

ENV PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /app

COPY requirements/base.txt requirements/base.txt
RUN pip install --require-hashes -r requirements/base.txt

COPY manage.py ./
COPY epc_social epc_social
COPY records records
COPY accounts accounts
COPY policy policy
COPY monitoring monitoring
COPY approvals approvals
COPY guidance guidance
COPY reports reports
COPY templates templates

# Collected while building, with keys that are thrown away: the image holds no secret.
RUN DATA_FOLDER=/tmp/build STATIC_FOLDER=/app/static python manage.py collectstatic --verbosity 0 \
    && rm -rf /tmp/build \
    && useradd --system --uid 10001 --home-dir /data --no-create-home epc \
    && install -d -o epc -g epc -m 700 /data

ENV DATA_FOLDER=/data STATIC_FOLDER=/app/static DEBUG=no
USER epc
VOLUME /data
EXPOSE 8000
CMD ["gunicorn", "epc_social.wsgi", "--bind", "0.0.0.0:8000", "--worker-class", "gthread", "--threads", "4"]
