"""Limits of their own and rates without a limit, as what one may make: "There shall be no limitation on the rate at which a Participant makes ..."."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_LIMIT = r"(?:limit(?:s|ations?)?|maximum|ceiling|cap|restriction)(?: of its own)?"
_WHO = r"(?P<who>you|(?:(?:an?|any|the|each|every|all) )?(?:eligible |active )?(?:participant|member|employee|associate)s?|he or she)"
_MAKES = r"(?:(?:may|shall|can) )?(?:elects? to )?makes?"
_HOW_MUCH = r"the (?:rate|amount|percentage|level|extent|total)(?: of (?:compensation|pay|earnings))?"
_BUT_THE_LAW = r"(?:,? (?:other than|except(?: for)?|apart from|but|save(?: for)?|beyond|subject to|besides)\b(?=[^;]*\b(?:sections?|code|law|irs|415|401\(m\)|internal revenue)\b)[^;]*)?"

UNLIMITED: Turns = (
    # "permitted, to the extent of the room that remains under the 415(c) limit"
    (
        guarded(
            r"\bto the extent of (?:the |any |whatever )?(?:room|space|amount) (?:that |which )?(?:is left|remains|remaining|is available|available|left)(?= (?:under|within|below)\b[^.;]{0,40}\b415)",
            regex.IGNORECASE,
        ),
        "up to what is left",
    ),
    # "the after-tax bucket has a ceiling of its own, 8% of base pay"
    (
        guarded(
            r"\b(?:(?:the|your|our) )?(?P<kind>after-?\s?tax|voluntary|thrift)(?: (?:bucket|account|side|savings|contributions|option|source|money|dial|part))? (?:has|have|comes? with|gets?) (?:an?|its|their)(?: own| separate)? (?:ceiling|limit|maximum|cap)(?: of (?:its|their) own)?(?:,| of|:| —| –) (?:namely |which is )?(?:up to )?(?P<rate>(?!0%)\d{1,2}(?:\.\d+)?(?:%| percent) of (?:[\w-]+ ){0,3}?(?:pay|compensation|earnings|salary|wages))\b",
            regex.IGNORECASE,
        ),
        r"the \g<kind> limit is \g<rate>",
    ),
    # "There shall be no limitation on the rate at which a Participant makes After-Tax Contributions other than ... section 415"
    (
        guarded(
            rf"^(?P<lead>\W*(?:[\d.]+ )?)(?:there (?:shall be|is|are|will be) no|the (?:plan|company|employer) (?:sets|places|imposes|puts|has) no|no) {_LIMIT}(?: (?:is|shall be|are|will be) (?:imposed|placed|set)| applies| shall apply| apply)? (?:on|to|upon) {_HOW_MUCH} (?:at|in|to|by) which {_WHO} {_MAKES} (?P<what>{MONEY})(?P<how> by payroll deductions?)?{_BUT_THE_LAW}(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> may make \g<what>\g<how> in any amount",
    ),
    # "No limit other than that of section 415 applies to the amount of After-Tax Contributions a Participant makes"
    (
        guarded(
            rf"^(?P<lead>\W*(?:[\d.]+ )?)no {_LIMIT}(?: (?:other than|except|but|besides) [^.;,]{{0,60}}?(?:section|code|law|irs)\b[^;,]{{0,40}}?)? (?:applies|shall apply|apply|is (?:imposed|placed|set)) (?:on|to|upon) {_HOW_MUCH} of (?P<what>{MONEY}) (?:that |which )?{_WHO} {_MAKES}(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> may make \g<what> in any amount",
    ),
    # "The rate at which a Participant makes After-Tax Contributions shall not be limited except by section 415 of the Code"
    (
        guarded(
            rf"^(?P<lead>\W*(?:[\d.]+ )?){_HOW_MUCH} (?:at|in|to) which {_WHO} {_MAKES} (?P<what>{MONEY}) (?:shall not be|is not|will not be) (?:limited|restricted|capped)(?: by the plan)?(?:,? (?:other than|except|save|but)\b(?=[^;]*\b(?:sections?|code|law|irs)\b)[^;]*)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> may make \g<what> in any amount",
    ),
    # "There is no limit on the amount of after-tax contributions that may be rolled over to another plan": of what goes out
    (
        guarded(
            rf"^(?P<lead>\W*)(?:there (?:is|are|shall be) no|no) {_LIMIT}(?: (?:is imposed|applies))? (?:on|to) (?:the (?:amount|part|portion|number|share)|how much) of (?P<what>{MONEY}) (?:that |which )?(?:(?P<passive>may|can) be|{_WHO} (?:may|can)) (?P<out>roll(?:ed)? over|transfer(?:red)?|roll(?:ed)? out)\b",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}{m['what']} may be {m['out']}"
            if m["passive"]
            else f"{m['lead']}{m['who']} may {m['out']} {m['what']}"
        ),
    ),
)
