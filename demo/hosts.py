"""The names under which the demo's server answers."""

from demo.world import ACCOUNTS, LOOK_UP, MASTODON, PDS, PLC

_BLUESKY = tuple(
    name for account in ACCOUNTS if account.platform == "bluesky" for name in (account.handle, account.formerly) if name
)
_FEEDS = tuple(account.handle.split("/")[2] for account in ACCOUNTS if account.platform == "feed")

HOSTS = (MASTODON, PDS, PLC, LOOK_UP, *_BLUESKY, *_FEEDS)
