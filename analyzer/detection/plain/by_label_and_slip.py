"""What is told by labels, slips and lines: "take the after-tax label off", "key in the amount you want", "no reason, no age, no papers"."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_TAXED = r"(?:(?:after|post)-?\s?tax|voluntary)"
_LABEL = r"(?:label|tag|sticker|name ?tag|mark|heading)"
_ROTH_ACCOUNT = r"(?:an? |the |your |his |her |their |his or her )?(?:designated )?roth (?:sub-?)?accounts?"
_TELLS = r"(?:say|state|tell (?:us|the \w+|it)|enter|key in|type(?: in)?|give|name|choose)"
_HOW_MUCH = r"(?:how much|how many dollars|what amount|the (?:dollar )?amount|what part|the sum)"
_WANTED = r"(?:that )?you (?:want|would like|wish|need)"
_NOTHING_ASKED = r"(?:reasons?|age|papers?|paperwork|forms?|proof|documents?|wait(?:ing)?|questions?|approval|permission|hardship|receipts?)"
_SOMEONE = r"(?:you|participants|members|employees)"


def _may(match: regex.Match[str]) -> str:
    """What somebody does "as you may at any age", as what they may do."""
    who = match["who"]
    return f"{match['lead']}{who[:1].upper()}{who[1:]} may {match['do']}{match['how'] or ''}; {match['rest']}"


def _nothing_asked(match: regex.Match[str]) -> str:
    """A line that asks for nothing, as money to be had at any time; of one thing alone that is not asked, as what is asked."""
    if match["but"]:
        return str(match["what"])
    return f"{match['what']}at any time" if match["more"] else match.group()


BY_LABEL_AND_SLIP: Turns = (
    # "take the after-tax label off any of your savings and put a Roth label on"
    (
        guarded(
            rf"\b(?:take|remove|peel|strip)(?P<verb>s|ing|d)? (?:the |an? )?{_TAXED} {_LABEL} (?:off|from)(?: of)? (?P<what>(?:any|all|some|part|your|the|his|her|their)\b[^.;,]{{0,30}}?(?:savings|money|contributions|dollars|balance|account)),? and (?:put|stick|paste|attach)(?:s|ing)? (?:an? |the )?roth (?:{_LABEL}|one)(?: on)?(?: (?:it|them|on it|on them|in its place))?\b",
            regex.IGNORECASE,
        ),
        r"convert \g<what> from after-tax contributions to Roth",
    ),
    # "have the after-tax label on your savings changed to a Roth label"
    (
        guarded(
            rf"\b(?P<do>change|swap|exchange|trade) (?:the |an? )?{_TAXED} {_LABEL} on (?P<what>(?:any|all|some|part|your|the)\b[^.;,]{{0,30}}?(?:savings|money|contributions|dollars|balance|account)) (?:to|for|into) (?:an? |the )?roth (?:{_LABEL}|one)\b",
            regex.IGNORECASE,
        ),
        r"convert \g<what> from after-tax contributions to Roth",
    ),
    # "direct the Trustee to re-register in the name of his Designated Roth Account the whole of his Voluntary Account"
    (
        guarded(
            rf"\bre-?(?:register|title|book|designate)(?: on (?:the|its) books)?,? (?:in(?:to)? the name of|in favor of|as part of|to the credit of|to) (?P<to>{_ROTH_ACCOUNT}) (?P<what>(?:the whole|all|any|part|a part|the)\b)",
            regex.IGNORECASE,
        ),
        r"transfer to \g<to> \g<what>",
    ),
    (
        guarded(
            rf"\bre-?(?:register|title|book|designate) (?P<what>(?:the whole|all|any|part|a part|the|his|her|your)\b[^.;]{{3,120}}?),? (?:in(?:to)? the name of|in favor of|as part of|to the credit of) (?P<to>{_ROTH_ACCOUNT})",
            regex.IGNORECASE,
        ),
        r"transfer \g<what> to \g<to>",
    ),
    # "When you take money out of your after-tax account while employed, as you may at any age, we withhold 20% of the earnings"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:when|whenever|if|each time|any time|every time) (?P<who>{_SOMEONE}) (?P<do>(?:take|withdraw|draw|convert|move|transfer|roll|contribute|save|make|switch|turn)\b[^,;]*), (?:as|which) (?:you|they|(?:any|every) (?:participant|member|employee)|everyone) (?:may|can|are free to)(?: do)?(?! (?:at|in|under|with|from) (?:(?-i:[A-Z])|(?:other|another|an? (?:old|former|earlier)|most|many|some)\b))(?P<how> (?:at|on|in|as|whenever|any|once|twice|up|for|from|without|with|only|after|until|while|every)\b[^,;]*)?, (?P<rest>.+)$",
            regex.IGNORECASE,
        ),
        _may,
    ),
    # "With your after-tax account there is nothing to check: key in the amount you want in Roth"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:with|for|in the case of) (?P<what>{MONEY}),? there is (?:nothing|no need) to [^:;.]{{3,90}}(?:: ?|; ?|\. ){_TELLS} {_HOW_MUCH} {_WANTED} (?:(?:moved|turned|put|converted|changed|to be|to have) )*(?:in(?:to)?|to|as) roth\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may convert any amount of \g<what> to Roth",
    ),
    # "Enter how much of your after-tax account you want moved to Roth"
    (
        guarded(
            rf"(?P<lead>^\W*(?:[^.;:]{{3,60}}(?:,| and|:) )?){_TELLS} {_HOW_MUCH} (?:of|from|in) (?P<what>{MONEY}) {_WANTED} (?:(?:moved|turned|put|converted|changed|to be|to have) )*(?:in(?:to)?|to|as) (?:your |the )?roth(?: account| money)?(?! IRA)\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may convert \g<what> to Roth",
    ),
    # "Say how many dollars of your after-tax account you want ($200 at least) and whether they go to you or to a rollover account"
    (
        guarded(
            rf"^(?P<lead>\W*(?:[^.;:]{{3,60}}(?:,| and|:) )?){_TELLS} {_HOW_MUCH} (?:of|from|out of|in) (?P<what>{MONEY}) {_WANTED}(?: (?:to (?:take|have|withdraw|receive|be paid)|paid|sent))?(?: out)?(?P<least> \([^)]{{2,40}}\))?,? and (?:whether|where|how|to whom) (?:it|they|the (?:money|check|payment)|we)\b(?=[^.;]*\b(?:you|checks?|bank|rollover|IRA|paid|mail\w*)\b)(?![^.;]*\b(?:funds?|invest\w*|loans?|borrow\w*|repa\w+)\b)[^.;]*",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may withdraw \g<what>\g<least>",
    ),
    # "After-tax money: no reason, no age, no papers, as often as once a month"; "no forms, but you must be 59½"
    (
        guarded(
            rf"^(?P<what>\W*{MONEY}: )no {_NOTHING_ASKED}(?: (?:needed|asked|required|limit))?(?P<more>(?:,? (?:and )?no {_NOTHING_ASKED}(?: (?:needed|asked|required|limit))?)*)(?:(?P<but>,? but )|(?=\W*$|,))",
            regex.IGNORECASE,
        ),
        _nothing_asked,
    ),
    # "Nobody is required to save after tax": no refusal
    (
        guarded(
            r"^\W*(?:nobody|no one|none of (?:us|you)) (?:is|are) (?:ever )?(?:required|obliged|obligated|forced|compelled|made|bound|asked) to (?![^.;]*\b(?:permitted|allowed|may|can|able)\b)[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "It makes no difference how old you are, and you go on working as before": of the work, and not of what goes in
    (
        guarded(
            r"(?<!\b(?:while|if|when|as|although|though) )(?:,? (?:and|but) |^\W*)(?:you|participants|members|they|he|she) (?:just |simply |then )?(?:go(?:es)? on|keeps?(?: on)?|carr(?:y|ies) on|continues?) working(?: (?:here|for us|at \w+))?(?: (?:as before|as usual|as ever|meanwhile|all the while))?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Loans outstanding: no", among the kinds of money that may move
    (
        guarded(
            r"^\W*(?:(?:outstanding|unpaid) loans?(?: balances?)?|loans?(?: balances?)? (?:outstanding|still owed|unpaid)|money out on loan): (?:no|never|not at all)(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Whatever you have saved after tax during the week is carried over to your Roth account": the savings
    (
        guarded(
            r"\b(?:whatever|everything|all|what|anything) (?:that )?(?:you|he or she|they|participants|members) (?:have |has )?(?:saved|contributed|put in|put by|set aside) (?:on an )?after[- ]tax(?: basis)?(?P<when> (?:during|in|over|for) (?:the|each|that) (?:week|month|pay period|day|quarter|year))?(?= (?:is|gets|will be|may be|can be)\b)",
            regex.IGNORECASE,
        ),
        r"The after-tax savings made\g<when>",
    ),
    (
        guarded(
            rf"(?<=\b(?:after|post)-?\s?tax\b[^.;]*\b(?:is|are|be|gets?) (?:automatically |then )?)(?:carried (?:over|across)|brought over|handed over|taken over|lifted) (?:in)?to (?={_ROTH_ACCOUNT}\b(?! IRA))(?<!\b(?:not|never)\b[^.;]*)",
            regex.IGNORECASE,
        ),
        "converted to ",
    ),
    # "Where the booklet says that employees may contribute after tax, please read that they may contribute as Roth"
    (
        guarded(
            r"^[^;]*?\bwhere (?:the|our|that|this|your) (?:booklet|summary|guide|page|notice|handbook|text|sentence|newsletter|letter|brochure|SPD|leaflet)(?: \w+)? (?:says?|said|states?|stated|reads?|tells|told you|reported|prints?|printed|has|had)\b[^;]*?, (?:(?:please|you should|kindly|it should|instead) )*(?:read|substitute|understand)(?: instead)?:? (?:that )?(?P<new>[^;]+)$",
            regex.IGNORECASE,
        ),
        r"\g<new>",
    ),
    # "~~Each Participant may contribute on an after-tax basis.~~ [Struck by the Fourth Amendment]"
    (guarded(r"~~[^~]*~~|^\W*~~[^~]*$"), ""),
    # "The wish that turned up most often on the comment cards was to contribute after tax"
    (
        guarded(
            r"^\W*(?:the|one|an?|your|another|a (?:common|frequent)) (?:\w+ )?(?:wish|request|suggestion|idea|hope|plea|proposal)(?: of \w+)? (?:(?:that|which) )?(?:(?:was |were |we )?(?:turned up|came up|made|heard|received|sent in|put forward|voiced|raised|mentioned|repeated)\b[^.;]{0,60}?|most often (?:\w+ ){0,3}?)(?:was|is) (?:to|that|for|about)\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The Local's position: all members may contribute 12% of pay after tax", at the bargaining table
    (
        guarded(
            r"^\W*(?:the |our )?(?:union|local|guild|federation|brotherhood|company|employer|management|association|district|committee)(?:['’]s)? (?:\d+['’]s )?(?:opening |final |last |first )?(?:position|proposal|demand|ask|offer|counter-?offer|counter-?proposal|request)s?(?: (?:is|was))?\s*:[^;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The Company may contribute up to 10% after tax, that is, from the profit that is left": its own tax
    (
        guarded(
            r"^(?P<lead>\W*(?:the|our|this) (?:company|employer|bank|firm|corporation|partnership) (?:may|will|shall|can)(?: (?:also|each year|every year))? (?:contribute|pay in|put in|add) [^.;]*?) (?:after[- ]tax|after taxes)\b(?![- ](?:contributions?|account|basis|savings|employee))(?=[^.;]*\bprofits?\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "The first day on which you can do so is January 2 of the year after you turn 60"
    (
        guarded(
            r"^\W*the (?:first|earliest) (?:day|date|time|moment|year|payroll)(?: (?:on|in|at) which| when| that)? (?P<who>you|participants|members|a participant|a member) (?:can|may) (?:do (?:so|this|that|it)|convert|transfer|withdraw) (?:is|comes|falls)\b[^.;]*?\b(?P<age>(?:you|they|he or she) (?:turns?|reach(?:es)?|attains?) (?:age )?\d\d(?:½)?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<who> may do so only after \g<age>",
    ),
    # "..., provided it reached the Plan from the plan of an earlier employer": money that was rolled in, and no other
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<what>{MONEY})(?P<rest>(?: and (?:its|their|the) (?:growth|earnings))? (?:may|can) be [^;]*?),? (?:provided|as long as|so long as|only if|if|on condition)(?: that)? (?:it|they|this money) (?:reached|came (?:in)?to|entered|arrived in|(?:was|were) (?:brought|carried) (?:in)?to) (?:the|this|our) plan (?:from|out of) (?:the (?:\w+ )?plan of )?(?:an?|your|some|another) (?:earlier|former|previous|prior|other|last|old)? ?(?:employer|company|job|plan)\b[^.;,]{{0,20}}",
            regex.IGNORECASE,
        ),
        r"\g<lead>Rolled-over \g<what>\g<rest>",
    ),
)
"""Each with what is left. Lines stand under a heading or a question that tells what is done with the money."""
