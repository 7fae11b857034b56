"""The names under which the demo's server answers."""

from demo.world import ACCOUNTS, MASTODON, PDS, PLC

_BLUESKY = tuple(account.handle for account in ACCOUNTS if account.platform == "bluesky")
_FEEDS = tuple(account.handle.split("/")[2] for account in ACCOUNTS if account.platform == "feed")

HOSTS = (MASTODON, PDS, PLC, *_BLUESKY, *_FEEDS)
