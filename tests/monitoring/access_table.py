"""Who may open the pages of monitoring."""

from tests.access import Row

READERS = "sam noor dana"
COMMISSIONERS = "rosa omar chair"

ROWS = [
    # Accounts: staff and the Executive Director see all, a Commissioner their own. The fixtures' account is Rosa's.
    Row("monitoring:accounts", READERS),
    Row("monitoring:account", f"{READERS} rosa", args="rosas_account"),
    Row("monitoring:my_accounts", COMMISSIONERS),
    Row("monitoring:account_declare", COMMISSIONERS, args="with_a_notice"),
    Row("monitoring:account_declare", COMMISSIONERS, "POST", args="with_a_notice"),
    Row("monitoring:account_approve", "dana", args="rosas_account"),
    Row("monitoring:account_approve", "dana", "POST", args="rosas_account"),
    Row("monitoring:account_refuse", "dana", args="rosas_account"),
    Row("monitoring:account_refuse", "dana", "POST", args="rosas_account"),
    Row("monitoring:account_end", "dana rosa", args="rosas_account"),
    Row("monitoring:account_end", "dana rosa", "POST", args="rosas_account"),
    # Coverage: what was read and what not, for those who see to it.
    Row("monitoring:coverage", READERS),
    Row("monitoring:pulls", READERS, args="rosas_account"),
    Row("monitoring:pull", READERS, args="a_pull"),
    Row("monitoring:read-now", READERS, "POST", args="rosas_account"),
    Row("monitoring:register-fetch", READERS, args="a_register"),
    Row("monitoring:register-fetch", READERS, "POST", args="a_register"),
    # Cases: reviewers see all; the Chair those that concern the Chair's office, as the fixtures' case does.
    Row("monitoring:queue", READERS),
    Row("monitoring:case", f"{READERS} chair", args="a_case_for_the_chair"),
    Row("monitoring:case_claim", READERS, "POST", args="an_open_case"),
    Row("monitoring:case_renew", READERS, "POST", args="an_open_case"),
    Row("monitoring:case_release", READERS, "POST", args="an_open_case"),
    Row("monitoring:case_decide", READERS, "POST", args="an_open_case"),
    Row("monitoring:case_concur", "dana chair", "POST", args="a_case_for_the_chair"),
    Row("monitoring:case_answer_later", READERS, "POST", args="an_open_case"),
    # What is screened again, and what that found in closed cases.
    Row("monitoring:later", READERS),
    Row("monitoring:sweeps", READERS),
    Row("monitoring:sweep_ask", READERS, "POST"),
    Row("monitoring:sweep", READERS, args="a_sweep"),
    Row("monitoring:sweep_stop", READERS, "POST", args="a_sweep"),
    Row("monitoring:preview", READERS, args="a_proposed_change"),
    Row("monitoring:preview_start", READERS, "POST", args="a_proposed_change"),
    Row("monitoring:preview_stop", READERS, "POST", args="a_proposed_change"),
    Row("monitoring:api-cases", READERS),
    Row("monitoring:api-case", f"{READERS} chair", args="a_case_for_the_chair"),
]
