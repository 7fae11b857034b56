"""The roles a person can hold. A role is granted with dates; one person may hold several."""

from django.db.models import TextChoices


class Role(TextChoices):
    STAFF = "staff", "Staff reviewer"
    EXECUTIVE_DIRECTOR = "executive_director", "Executive Director"
    COMMISSIONER = "commissioner", "Commissioner"
    CHAIR = "chair", "Chair"
    READER = "reader", "Commission reader"
    ACCESS_COORDINATOR = "access_coordinator", "Access and privacy coordinator"
    ADMINISTRATOR = "administrator", "Administrator"
