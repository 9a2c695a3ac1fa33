"""What the prompt of a form asks by its words: of whom, from which money, when, and what its options answer."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

MARKED_SOURCES = guarded(
    r"\b(?:accounts?|sources?|money types?)\b[^.;]{0,30}\b(?:marked|checked|selected|below|following|may be (?:converted|transferred))\b",
    regex.IGNORECASE,
)
ONLY_MARKED = guarded(  # "Only the Accounts marked below may be converted; an Account that is not marked may not."
    r"^\W*(?:[\w.-]{1,6}[.:)] )?only (?:the |those )?(?:vested )?(?:accounts?|sources?|money types?) (?:that (?:are|is) )?(?:marked|checked|ticked|selected)\b(?: below| under this \w+)?[^.;]*\b(?:roth|convert\w*|conversions?)\b",
    regex.IGNORECASE,
)
DISTRIBUTABLE_ALONE = guarded(  # "Limited to amounts currently distributable: ☐ Yes ☒ No, any vested amount"
    r"^\W*(?:[\d.()a-z]{1,8}\s+)?(?:(?:is |are )?(?:limited|restricted|available only|only) (?:to|for|from) )(?:only )?amounts? (?:(?:that|which) (?:are|is|could be|may be) )?(?:then |currently |otherwise |presently )*(?:distributable|distributed|withdrawable)\b[^.;]{0,40}$"
    r"|^\W*(?:[\d.()a-z]{1,8}\s+)?(?:only )?(?:currently |otherwise |then )?distributable amounts(?: only)?\W*$"
    r"|^\W*(?:(?:only|limited|restricted) (?:if|to|for) (?:amounts? )?(?:(?:that|which) (?:are|is) )?(?:then |currently |otherwise )?distributable(?: amounts?)?|(?:otherwise )?distributable (?:amounts? )?only)\W*$"
    r"|^\W*(?:[\d.()a-z]{1,8}\s+)?(?:only |limited to |restricted to )?(?:of |from |as to )?amounts? (?:that|which) (?:could|may|can|would) (?:otherwise |then |currently |at (?:that|the) time )*be (?:paid|distributed|withdrawn)\b(?! (?:at any time|regardless|without))[^.;]{0,50}\W*$",
    regex.IGNORECASE,
)
ASKS_FOR_EVENT = guarded(  # "Distribution event required before conversion? ☐ Yes ☒ No", "Must the amount be otherwise distributable?"
    r"^\W*(?:(?:in-plan )?roth (?:conversions?|rollovers?|transfers?)\W+)?(?:[\d.()a-z]{1,8}\s+)?(?:(?:is|must there be|requires) )?(?:an? |the )?(?:distribut(?:ion|able)|distribution[- ]triggering|triggering) event (?:(?:is|be) )?(?:required|necessary|needed)(?! [^.;]*\bwithdr)(?: (?:before|for|prior to|to|in order to)\b[^.;?:]{0,60})?\W*$"
    r"|^\W*(?:[\d.()a-z]{1,8}\s+)?must (?:the |an? |any )?(?:amounts?|money)(?: (?:to be )?(?:converted|transferred))? (?:first )?be (?:then |currently |otherwise |presently )*(?:distributable|eligible for distribution)\b[^.;:?]{0,40}\W*$",
    regex.IGNORECASE,
)
PROMPT_NOTE = guarded(r"\s*\((?:choose|check|select|elect|tick|complete|mark)(?:[^()]|\([^()]*\))*\)", regex.IGNORECASE)
FROM_THESE = guarded(  # "If yes, from:", "Sources:", beneath what may be done with them
    r"^\W*(?:(?:if|where) (?:yes|so|(?:it |they )?(?:is |are )?(?:permitted|allowed|elected|selected|offered|available))\W+)?"
    r"(?:(?:available |allowed |permitted |made )?from(?: (?:the )?(?:following|these))?(?: (?:accounts?|sources?|money types?))?|(?:eligible |permitted |available |the )?(?:sources?|accounts?|money types?))\W*$",
    regex.IGNORECASE,
)
NAMES_AN_AGE = guarded(  # "9.01 Normal Retirement Age: ☒ 65": what the plan calls so, and no age at which money is paid
    r"^\W*(?:[\d.()a-z]{1,8}\s+)?(?:normal|early|late) retirement (?:age|date)\W*$", regex.IGNORECASE
)
EXCLUDES = guarded(r"exclud|not eligible|ineligible|may not (?:make|participate)", regex.IGNORECASE)
# "The following may not make ...:", "the events are as follows:": what is announced stands in the options.
ANNOUNCES = guarded(r"\b(?:the|these|those) following\b|\bas follows\b", regex.IGNORECASE)
IN_SERVICE = guarded(
    r"\bin-service (?:withdrawals?|distributions?|payments?)\b|\b(?:withdrawals?|distributions?|payments?)\b[^.;]{0,40}\b(?:before|prior to|while|during)\b[^.;]{0,30}\b(?:severance|termination|employ\w*|working)\b",
    regex.IGNORECASE,
)
# "Contributions that are made after tax and are neither Elective Deferrals nor ...:" tells apart what the prompt names.
TOLD_APART = guarded(
    r",?\s*(?:and|but|which|that)\s+(?:is|are)\s+(?:neither\b[^:]*\bnor\b|not\b)[^:]*(?=:?\s*$)", regex.IGNORECASE
)
IF_SO = guarded(
    r"^\W*(?:(?:if|where) )?(?:yes|so|(?:is |are |it is |they are |so )?(?:permitted|allowed|available|elected|selected|offered))\W*$",
    regex.IGNORECASE,
)
IF_SO_TO = guarded(  # "If permitted, available to:" asks to whom, or when, what the prompt above it asks of is open
    r"^\W*(?:if|where) (?:yes|so|(?:it |they )?(?:is |are )?(?:permitted|allowed|elected|selected|offered|available))\W+"
    r"(?:(?:it|they|these|this) )?(?:(?:is|are|shall be|will be|may be) )?(?:available|open|offered|permitted|allowed|limited|made)(?: only)?(?: (?P<to>to|for|on|upon|at|after|by))?\W*$",
    regex.IGNORECASE,
)
TO_WHOM = guarded(  # "Participants eligible: ☐ all ☒ those who have attained age 59½"
    r"^\W*(?:(?:eligible )?(?:participants|employees|members)(?: (?:who are )?eligible)?|eligibility|(?:available|open) to|who (?:may|can|is eligible)[^.;:]{0,30})\W*$",
    regex.IGNORECASE,
)
AGED = guarded(r"\b(?:attained|reached|at least) (?:the )?(?:age )?(?:of )?\d", regex.IGNORECASE)
ARE_MATCHED = guarded(r"^\W*(?P<what>[\w -]{5,50}?) (?:are|is|will be) (?:also )?matched\W*$", regex.IGNORECASE)
PLAIN_ANSWER = guarded(r"^\W*(?:yes|(?P<no>no|not matched))\W*$", regex.IGNORECASE)
GONE = guarded(r"\b(?:severance|separat\w+|terminat\w+|former employees?|retired)\b", regex.IGNORECASE)
FROM_WHICH = guarded(
    r"^\W*(?:(?:is |are )?(?:permitted|allowed|available|offered|made|limited to amounts) )?(?:from|out of)\b[^.]{0,30}$",
    regex.IGNORECASE,
)
WHICH_AMOUNTS = guarded(  # "17.2 Amounts that may be rolled over: ☒ Only amounts that could be distributed", "The following may be rolled over (select one):"
    r"^\W*(?:[\d.]+\s+)?(?:(?:if|where) (?:so |they are |it is )?(?:permitted|allowed|elected|selected|yes|checked|ticked)\b[^,:]{0,20}[,:] ?)?(?:the )?(?:limits? on |conditions? (?:on|of|for) )?(?:(?:eligible|convertible|permitted|available) (?:amounts?|money|balances?)|(?:amounts?|money|balances?) (?:(?:that|which) (?:may|can) be|eligible (?:for|to be)|available (?:for|to be)|to be|subject to) ?(?:rolled over|converted|transferred|moved|conversion|transfer|rollover|(?:an )?in-plan [\w ]+)?)(?: (?:is|are|include)(?: limited to)?)?\W*$"
    r"|^\W*(?:only )?(?:the following|these|any of the following|what)(?: amounts?| accounts?| sources?)? (?:may|can) be (?:rolled(?: over)?|transferred|moved)\b(?! (?:in|out|to)\b)"
    # "Accounts from which a rollover may be made", "Subaccounts that may be transferred"
    r"|^\W*(?:[\d.()a-z]{1,8}\s+)?(?:eligible )?(?:sub-?accounts?|accounts?|(?:contribution |money )?(?:sources?|types?)) (?:from which (?:(?:an? |the |such )?(?:rollovers?|transfers?|conversions?)|it|they|one|this|these) (?:may|can) be (?:made|taken|elected)|(?:that|which) (?:may|can) be (?:rolled(?: over)?|converted|transferred|moved))\W*$",
    regex.IGNORECASE,
)
SET_OUT_ELSEWHERE = guarded(  # "☒ As set out in Addendum C": what is permitted stands in another paper
    r"^\W*(?:as|in the manner|to the extent) (?:set (?:out|forth)|stated|described|provided|specified|elected|listed|indicated|shown) (?:in|on|under|by) (?:the |an? )?(?:attached |separate )?(?:addendum|appendix|schedule|exhibit|attachment|supplement|rider|annex|(?:section|article|paragraph)s? [\w.()]+ of (?:the )?(?:basic|base|master|prototype|pre-?approved|volume submitter) plan|(?:[\w’'-]+ ){0,3}(?:withdrawal|distribution|conversion|rollover) (?:policy|procedures?|rules))\b",
    regex.IGNORECASE,
)
AT_THE_LIMIT = guarded(
    r"\b(?:when|once|if|after|upon)\b[^.;]{0,60}\b(?:reach\w*|hits?|exceed\w*|attain\w*|maximum)\b[^.;]{0,60}|\bspill-?\s?over\b",
    regex.IGNORECASE,
)
WHEN_PAID = guarded(  # "Payment of Voluntary Contributions", over options that say when: "☒ Upon severance ☐ At any time"
    r"^\W*(?:(?:item|section|part|article) [\w.]{1,6}[.:]? )?(?:(?:the )?(?:times?|timing|dates?|form and timing) (?:of|for) )?(?:in-service )?(?:payments?|distributions?|withdrawals?) (?:of|from) (?P<what>[^.;:]{4,80}?)(?: \([^()]*\))?\W*$"
    r"|^\W*(?:(?:item|section|part|article) [\w.]{1,6}[.:]? )?(?:when|time at which|date on which) (?P<paid>[^.;:]{4,80}?) (?:may|can|will|shall|is|are)(?: be)? (?:paid(?: out)?|payable|distributed|withdrawn|taken out)\W*$",
    regex.IGNORECASE,
)
A_TIME = guarded(r"^\W*(?:only )?(?:at|upon|on|after|from|following|when|once)\b(?! request)", regex.IGNORECASE)
NO_SOONER = guarded(
    r",? (?:and|but) (?:at no (?:earlier|other|sooner) time|no (?:earlier|sooner)|not (?:before|earlier|sooner|otherwise|at any other time))\b[^.;]{0,20}|^only ",
    regex.IGNORECASE,
)
AT_ANY_TIME = guarded(r"\b(?:at )?any ?time\b|\bany (?:business )?day\b|\bon demand\b|\bwhenever\b", regex.IGNORECASE)
DECLINES = guarded(  # a choice that a saver leaves: "Do not convert it", "Leave them as they are", "No, thank you"
    r"^\W*(?:please |I )?(?:(?:do not|don['’]t|prefer not|choose not|elect not|no,? (?:do not|thank|I))\b|(?:leave|keep) (?:it|them|this|these|my)\b|no\W*$|not (?:now|at this time)\b)",
    regex.IGNORECASE,
)
PAID = guarded(r"\b(?:distribut|withdraw)\w*\b[^.;]*\b(?:employ\w*|in-service)\b", regex.IGNORECASE)
AFTERWARDS = guarded(  # "(or, after Severance from Employment, under Section 16)"
    r"\s*\((?:or|and),? (?:after|following|upon|on) [^()]*\)", regex.IGNORECASE
)
ITEM_NUMBER = guarded(r"^\W*(?:(?:section|item|article)\s+)?(?P<root>\d{1,3}|[A-Z])(?=[.\s)]|\()", regex.IGNORECASE)
FROM = guarded(r"^\W*(?:permitted|allowed|available|eligible|made)\b[^.]{0,60}\bfrom\W*$", regex.IGNORECASE)
# In the forms that an employer fills in, "Employee Contributions" beside elective deferrals are after-tax contributions.
EMPLOYEE_MONEY = guarded(
    r"^(?:section\s+)?[\d.]*\s*Employee Contributions\b(?: \((?:other than|not including|excluding|besides) (?:Roth )?Elective Deferrals?\b[^()]{0,60}\)|(?! \())",
    regex.IGNORECASE,
)
# An instruction to whoever fills in the form; what the options are about stands over it.
HOW_TO_MARK = guarded(
    r"\b(?:may|must|should) be (?:marked|checked|selected|ticked|completed)\b[^.;]{0,40}\b(?:only )?if\b|^\W*(?:mark|check|tick|select|elect|choose) (?:one|all|only|each|every)\b|^\W*if (?:\(?[a-z]\)?|yes|so|permitted|allowed) (?:is (?:checked|marked|selected|ticked|elected|chosen), )?(?:mark|check|tick|select|choose|complete) (?:also |then )?(?:what|all|one|each|those|the)\b|^\W*if (?:no|none of the|neither) (?:\w+ )?(?:box|boxes|option|options|choice) (?:is|are) (?:checked|marked|selected|ticked)\b"
    r"|\b(?:for|beside|opposite|next to|against) which (?:no|the|its|a) (?:box|option|blank) is (?:not |left )?(?:checked|marked|selected|ticked|blank|open|empty|unmarked|unchecked)\b"
    r"|\b(?:(?:is|are) )?(?:not (?:checked|marked|selected|ticked)|left (?:blank|empty|open|unchecked|unmarked)|unchecked|unmarked)\b[^.;]{0,60}\b(?:shall|may|will|is|are|does|do|cannot)\b",
    regex.IGNORECASE,
)
ELECTED_BY_ACCOUNT = guarded(  # "30. In-Service Distributions. The Employer elects as to each Account:", whose title is what is elected
    r"^\W*(?:the )?(?:adopting |participating |plan )?(?:employer|sponsor|company) (?:elects|selects|chooses|specifies|completes?)[^.;:]{0,30}?\b(?:each|every|the following) (?:account|source|contribution type|type of contribution|money type)s?(?: (?:below|separately|listed))?\W*:\W*$",
    regex.IGNORECASE,
)
_A_BOX = r"(?:(?:this|that|the|a|one of the|one of these|any of the|the following|the box below|nothing|none|neither|no)(?: (?:following|other|next))?(?: (?:box(?:es)?|options?|items?|lines?|elections?|choices?))?(?: (?:below|above|here|that follows?|is made))?)"
_LEFT_EMPTY = r"(?:(?:is|are) (?:not (?:checked|marked|ticked|selected|elected|completed)|(?:left )?(?:blank|empty|open|unchecked|unmarked)))"
_FILLED = r"(?:(?:is|are) (?:checked|marked|ticked|selected|elected|completed))"
BY_DEFAULT = guarded(  # "If this box is not checked, the Plan does not accept After-Tax Employee Contributions."
    rf"^\W*(?:if (?:(?!no|none|neither|nothing){_A_BOX} {_LEFT_EMPTY}|(?=no|none|neither|nothing){_A_BOX} {_FILLED})|unless (?!no|none|neither|nothing){_A_BOX} {_FILLED}),? (?:then )?(?P<rule>(?=[^.;]*\bno[tr]?\b)\w[^.;]*)\.?$"
    rf"|^(?P<rule>[^.;]*\bno[tr]?\b[^.;]*?),? unless (?!no|none|neither|nothing){_A_BOX} {_FILLED}\W*$",
    regex.IGNORECASE,
)
DEEMED_CHOSEN = guarded(  # "If neither box is marked, the Employer shall be deemed to have chosen (b)."
    rf"^\W*(?:(?:if|where|when) (?:{_A_BOX} {_LEFT_EMPTY}|(?=no|none|neither|nothing){_A_BOX} {_FILLED}|no (?:election|choice|selection) is made),? )"
    r"(?:then )?(?:[\w’'() -]{2,40}? )?(?:(?:is|are|shall be|will be|be) )?(?:deemed|considered|treated as|taken) (?:to (?:have|be) |as )?(?:having )?(?:chosen|elected|selected|choosing|electing|selecting|marked|choose|elect|select)? ?(?:(?:option|box|choice|item) )?\((?P<option>[a-z\d])\)(?: above| below)?(?: (?:applies|has been (?:chosen|elected|selected)))?\W*$",
    regex.IGNORECASE,
)
REFUSED_ALL = guarded(  # "Not available in this plan", "What you can't do", over a list of crosses
    r"^\W*(?:(?:what(?:['’]s| is)|features?|options?|these(?: are)?|the following are|currently|things|items) )*(?:not (?:available|offered|allowed|permitted|included|part of|in|accepted|provided)|unavailable|excluded|no longer (?:available|offered|allowed|permitted)|what (?:you|we|participants|members|employees|the plan) (?:cannot|can['’]t|can not|may not|do(?:es)? not|do(?:es)?n['’]t)(?: (?:do|make|have|offer|allow|include))?)\b(?![^:]*\b(?:before|until|unless|except|for|to|match\w*|compensation|pay|loans?)\b)[^:.;]{0,30}:?\W*$",
    regex.IGNORECASE,
)
SOME_EMPLOYEES = guarded(r"\blong-?\s?term,? part-?\s?time\b", regex.IGNORECASE)  # not of the others
FOR_MATCH = guarded(  # "6B-3 Contributions eligible for the match: ☐ After-Tax Contributions"
    r"\b(?:eligible for|entitled to|taken into account (?:for|in)|counted (?:for|in)|used (?:for|in)|subject to|receiv\w+) (?:the |a |an )?(?:[\w-]+ ){0,2}match|\b(?:contributions?|deferrals?) (?:to be |that (?:are|will be) )?matched\b|\bmatched (?:employee )?(?:contributions?|deferrals?)\b",
    regex.IGNORECASE,
)
