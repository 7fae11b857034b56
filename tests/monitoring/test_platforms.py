"""Every platform a person may name, and what is honestly promised for it."""

from monitoring.connector import Capability
from monitoring.platforms import Coverage, connector_of, connectors, platforms


def test_every_file_in_connectors_is_found_and_named_after_its_platform():
    assert set(connectors()) == {"mastodon", "bluesky", "feed"}
    assert all(name == connector.platform for name, connector in connectors().items())


def test_what_is_pulled_is_automatic_and_nothing_else_is():
    automatic = {name for name, platform in platforms().items() if platform.coverage is Coverage.AUTOMATIC}
    assert automatic == set(connectors())
    assert connector_of("x") is None


def test_every_platform_says_why_in_one_sentence():
    for platform in platforms().values():
        assert platform.why.endswith(".")
        assert platform.hint
    assert {"x", "facebook", "instagram", "threads", "linkedin", "tiktok", "reddit", "youtube"} < set(platforms())


def test_every_connector_reads_only_what_is_public():
    assert all(Capability.PUBLIC in connector.capabilities for connector in connectors().values())
