"""The door goes to public names over https, and nowhere else; no socket is opened by any of these tests."""

import pytest

from monitoring.connector import Refused, Transient
from monitoring.web import Web, open_loopback
from tests.monitoring.web.quiet import PUBLIC, Lines, Names, answer

NEVER_A_NAME = [
    "https://2130706433/",
    "https://0x7f.1/",
    "https://0x7f000001/",
    "https://0177.0.0.1/",
    "https://127.1/",
    "https://127.0.0.1/",
    "https://１２７.０.０.１/",
    "https://93.184.215.14/",
    "https://[::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:7f00:1]/",
    "https://[fe80::1%25eth0]/",
    "https://localhost/",
    "https://intranet/",
    "https://server.local./",
    "https://a..b.example/",
    "https://-a.example/",
    "https:///path",
    "https://",
    "https://name.example:80/",
    "https://name.example:8443/",
    "https://name.example:99999/",
    "https://ada@name.example/",
    "https://ada:word@name.example/",
    "https://name.example@127.0.0.1/",
    "https://@name.example/",
    "http://name.example/",
    "http://name.example:443/",
    "file:///etc/passwd",
    "ftp://name.example/",
    "gopher://name.example/",
    "data:text/plain,hello",
    "//name.example/",
    "name.example",
    "",
    "https://name.example\\@127.0.0.1/",
    "https://name.example/a b",
    "https://name.example/\r\nHost: other",
    "https://name.example/\x00",
    "https://name.example\t.other/",
    "https://[bad/",
    "https://name.example/" + "a" * 5000,
]

NOT_PUBLIC = [
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "168.63.129.16",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.8",
    "192.0.0.170",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:93.184.215.14",
    "64:ff9b::7f00:1",
    "64:ff9b::5db8:d70e",
    "64:ff9b:1::1",
    "100::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:5db8:d70e::1",
    "3fff::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "not an address",
]


@pytest.mark.parametrize("url", NEVER_A_NAME)
def test_an_address_that_is_no_public_https_name_is_refused_before_any_look_up(url):
    names, lines = Names(), Lines(answer())
    with pytest.raises(Refused):
        Web(resolver=names, backend=lines).get(url)
    assert names.asked == []
    assert lines.connected == []


@pytest.mark.parametrize("number", NOT_PUBLIC)
def test_a_name_that_leads_to_a_private_number_is_refused_before_any_connection(number):
    lines = Lines(answer())
    with pytest.raises(Refused):
        Web(resolver=Names(name_example=[[number]]), backend=lines).get("https://name.example/")
    assert lines.connected == []


@pytest.mark.parametrize("numbers", [[PUBLIC, "127.0.0.1"], ["127.0.0.1", PUBLIC], [PUBLIC, "::1"]])
def test_one_private_number_among_public_ones_refuses_them_all(numbers):
    lines = Lines(answer())
    with pytest.raises(Refused):
        Web(resolver=Names(name_example=[numbers]), backend=lines).get("https://name.example/")
    assert lines.connected == []


def test_a_public_name_is_reached_by_its_vetted_number_with_tls_by_its_name():
    lines = Lines(answer(body=b"hello"))
    got = Web(resolver=Names(name_example=[[PUBLIC]]), backend=lines).get("https://Name.Example/a?b=c")
    assert (got.status, got.body, got.url) == (200, b"hello", "https://name.example/a?b=c")
    assert lines.connected == [(PUBLIC, 443)]
    assert lines.tls == ["name.example"]
    assert b"host: name.example\r\n" in b"".join(lines.sent)


def test_a_second_look_up_that_turns_private_has_nothing_to_change():
    names, lines = Names(name_example=[[PUBLIC], ["127.0.0.1"]]), Lines(answer(), answer())
    web = Web(resolver=names, backend=lines)
    web.get("https://name.example/")
    assert names.asked == ["name.example"], "one request asks once"
    with pytest.raises(Refused):
        web.get("https://name.example/")
    assert lines.connected == [(PUBLIC, 443)]


@pytest.mark.parametrize(
    "location",
    [
        "https://inside.example/",
        "https://127.0.0.1/",
        "http://name.example/",
        "https://name.example:8443/",
        "https://ada@name.example/",
        "file:///etc/passwd",
        "//localhost/",
        "https://[bad/",
    ],
)
def test_a_redirect_is_vetted_like_the_first_address(location):
    names = Names(name_example=[[PUBLIC]], inside_example=[["10.0.0.1"]])
    lines = Lines(answer(302, location=location), answer())
    with pytest.raises(Refused):
        Web(resolver=names, backend=lines).get("https://name.example/")
    assert lines.connected == [(PUBLIC, 443)]


def test_a_redirect_to_itself_that_has_turned_private_is_refused():
    names = Names(name_example=[[PUBLIC], ["127.0.0.1"]])
    lines = Lines(answer(302, location="/again"), answer())
    with pytest.raises(Refused):
        Web(resolver=names, backend=lines).get("https://name.example/")
    assert lines.connected == [(PUBLIC, 443)]


def test_three_redirects_are_followed_and_a_fourth_is_not():
    names = Names(name_example=[[PUBLIC]])
    hops = [answer(301, location=f"/{number}") for number in range(3)]
    assert Web(resolver=names, backend=Lines(*hops, answer())).get("https://name.example/").url.endswith("/2")
    with pytest.raises(Refused):
        Web(resolver=names, backend=Lines(*hops, answer(301, location="/4"))).get("https://name.example/")


def test_a_token_stays_with_the_host_it_was_given_for():
    names = Names(name_example=[[PUBLIC]], other_example=[[PUBLIC]])
    lines = Lines(answer(302, location="/near"), answer(302, location="https://other.example/"), answer())
    Web(resolver=names, backend=lines).get("https://name.example/", headers={"Cookie": "c=1"}, token="secret")
    first, second, third = (sent.lower() for sent in lines.sent)
    assert b"bearer secret" in first
    assert b"bearer secret" in second
    assert b"bearer" not in third
    assert b"cookie" not in third


def test_tokens_kept_at_the_door_go_to_their_host_only():
    names, lines = Names(name_example=[[PUBLIC]], other_example=[[PUBLIC]]), Lines(answer(), answer())
    web = Web(resolver=names, backend=lines, tokens={"name.example": "secret"})
    web.get("https://name.example/")
    web.get("https://other.example/")
    assert [b"Bearer secret" in sent for sent in lines.sent] == [True, False]


def test_a_header_cannot_carry_a_second_header():
    with pytest.raises(Refused):
        Web(resolver=Names(name_example=[[PUBLIC]]), backend=Lines(answer())).get(
            "https://name.example/", token="a\r\nX: b"
        )


def test_the_next_number_is_tried_when_the_first_does_not_answer():
    lines = Lines()
    with pytest.raises(Transient):
        Web(resolver=Names(name_example=[[PUBLIC, "93.184.215.15"]]), backend=lines).get("https://name.example/")
    assert lines.connected == [(PUBLIC, 443), ("93.184.215.15", 443)]


def test_an_unknown_name_says_so():
    with pytest.raises(Transient, match=r"name\.example was not found"):
        Web(resolver=Names(), backend=Lines()).get("https://name.example/")


@pytest.mark.parametrize("number", ["10.0.0.1", PUBLIC, "0.0.0.0", "::ffff:127.0.0.1", "169.254.169.254"])
def test_only_loopback_can_be_opened_in_code(number):
    with pytest.raises(ValueError, match=r"only be mapped to 127\.0\.0\.0/8 or ::1"):
        Web(loopback={"prairie.example": (number, 80)})
    with pytest.raises(ValueError, match=r"only be mapped to 127\.0\.0\.0/8 or ::1"):
        open_loopback({"prairie.example": (number, 80)})


def test_a_loopback_host_is_an_exception_for_itself_alone():
    lines = Lines(answer(302, location="https://localhost.example/"))
    web = Web(
        resolver=Names(localhost_example=[["127.0.0.1"]]), backend=lines, loopback={"prairie.example": ("127.0.0.1", 9)}
    )
    with pytest.raises(Refused):
        web.get("https://prairie.example/")
    assert lines.connected == [("127.0.0.1", 9)]
    assert lines.tls == []
    with pytest.raises(Refused):
        web.get("http://prairie.example/")
    with pytest.raises(Refused):
        web.get("https://127.0.0.1:9/")
