"""Says in plain text whether the parts behind the pages are there."""

from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from epc_social import heartbeat


@never_cache
@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """200 while the database answers, else 503. A late schedule is only told: no restart of the web server cures it."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return HttpResponse("database: not reached\n", content_type="text/plain", status=503)
    schedule = heartbeat.in_words(timezone.now())
    return HttpResponse(f"database: reached\nschedule: {schedule}\n", content_type="text/plain")
