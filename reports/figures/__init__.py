"""The figures of the monthly report: put together from the apps below, small counts kept back."""
