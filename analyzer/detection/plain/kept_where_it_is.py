"""What may go into an account and what stays there: prohibitions and closings that are told by the account itself."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_STAYS = r"(?:remains?|stays?|shall remain|shall stay|must remain|must stay|is kept|are kept|is held|shall be held|will remain|will stay)"
_UNTIL_PAID = r"(?:,? (?:until|till) (?:it|they|paid|distribut|that|the)\b[^,;.]{0,60}?,?)?"
_TO_WHICH = r"in the (?:same )?(?:account|source|sub-?account|bucket) (?:(?:in|to|into) which (?:it|they) (?:was|were|is|are|has been|have been) (?:first |originally |initially )?(?:contributed|credited|paid|put|deposited|placed|made)|where (?:it|they) (?:was|were) (?:first |originally )?(?:contributed|credited|put|deposited|placed)(?: to)?)(?: to)?"
_AS_TAXED = r"(?:,? (?:and )?(?:with|keeping|under) the (?:same )?tax (?:treatment|status|character) (?:that )?(?:it|they) (?:had|has|have)\b[^,;.]{0,40})?"
_NOT_ASIDE = r"(?![^.;]*\b(?:unless|except|until (?:you|he|they|it is) (?:ask|elect|convert|choose|request)\w*|but you may|which you may)\b)"

_BOOKED = r"(?:booked|credited|coded|posted|assigned|recorded|allocated)"
_ARRIVING = r"(?: (?:on|upon) (?:arrival|receipt|deposit)| (?:when|as) (?:it|they) (?:arrives?|(?:is|are) (?:received|deposited)|comes? in))?"
_TILL_PAID = r",? (?:until|till) (?:(?:it|they) (?:is|are) (?:paid|distributed)(?: out)?|(?:it|they) leaves? the plan|paid(?: out)?|distributed|distribution)\b[^,;.]{0,40}"

_ONE_TYPE = r"(?:from )?(?:one|any|either) (?:tax |contribution |money )?(?:types?|kinds?|sides?|sources?|buckets?|pockets?|tax (?:treatment|category|status))(?! of (?:funds?|investments?|annuit))(?: of (?:contributions?|money|savings))?"
_ANOTHER = r"(?:in)?to (?:(?:an|the|any) ?)?other(?: (?:one|tax type|type|kind|side|source|bucket|pocket))?(?! (?:fund|investment|annuity|plan|employer|account))\b"
_ROTH_TOO = r"(?:,? (?:(?:and )?(?:(?:in)?to )?(?:the )?roth(?: (?:type|kind|side|one|source))? (?:included|least of all|among them|not excepted|as well)|including (?:to )?(?:the )?roth(?: (?:type|kind|side))?))?"
_WHILE_THERE = r"(?:,? (?:for )?(?:as long as|so long as|while|until|once) (?:it|they|you|the money|paid)\b[^.;,]{0,50})?(?: either)?"
_NO_CONVERSION = "no amount in any account may be converted to Roth in the Plan"

_KINDS_NAMED = r"(?=[^;]*\b(?:pre|before|after|post)-?\s?tax\b)"

_ONE_ACCOUNT = r"(?:an? (?:account|source|sub-?account) of (?:(?:a |an |any )?(?:given|particular|certain|single)|one) (?:type|kind|character|class)|one (?:type|kind) of (?:account|source))"
_CREDITED = r"(?:credited|contributed|allocated|posted|booked|assigned|paid in)(?: in)?(?: under| to)?"

_AN_AMOUNT = r"(?:(?:an?|any|the|all|each|every) )?(?:amounts?|money|sums?|contributions?|dollars?)"
_NOT_OF_SOME = r"(?![^.;]*\b(?:convert\w*|rollovers?|rolled|forfeit\w*|suspense|investment|loans?)\b)"
_ELSEWHERE = r"(?:to|into) (?:an?other|(?:a|any) (?:different|other)) (?:sub-?)?(?:account|source)s?"

KEPT_WHERE_IT_IS: Turns = (
    # "No amount that stands to the credit of any other Account may be moved to it, by in-plan rollover or otherwise"
    (
        guarded(
            r"\b(?:no (?:amount|money|sum|part|portion|balance)|nothing) (?:(?:that|which) )?(?:stands?|is|standing|held|credited|lies)(?: (?:held|credited|standing))? (?:to the credit of|in|to) (?:any|an|a member['’]s|his or her|the) other (?:\w+ )?accounts? (?:may|can|shall|will) be (?:moved|transferred|converted|changed|credited)(?: (?:in)?to (?:it|(?:the|his|her|a|your) [\w-]*\s?roth(?: [\w-]+)? account)),? by (?:an? )?in-plan (?:roth )?(?:rollovers?|conversions?|transfers?)\b",
            regex.IGNORECASE,
        ),
        "No amount in any account may be converted to Roth in the Plan",
    ),
    # "The After-Tax Account may be paid only as Section 7.2 provides or after Severance": not only then
    (
        guarded(
            r"\bonly (?P<as>(?:as|to the extent(?: that)?|at the (?:age|time)(?: that| stated in)?) (?:(?:item|section|article|paragraph|part) [\w.()]+(?: of [^.;,]{3,30})? (?:provides|permits|allows|states)|provided (?:in|by|under) (?:item|section|article|paragraph|part) [\w.()]+))(?:,? or|,? and) (?:after|upon|on|at|following) (?:(?:a|the|his|her|your|his or her|the (?:participant|member)['’]s) )?(?:severance|separation|termination|retirement|death|disability|leaving)\b(?: (?:from|of) (?:employment|service))?",
            regex.IGNORECASE,
        ),
        r"\g<as>",
    ),
    # "An amount allocated to the Elective, After-Tax or Company Subaccount shall abide in that Subaccount until it is paid out"
    (
        guarded(
            rf"^{_NOT_ASIDE}{_NOT_OF_SOME}(?P<lead>\W*(?:[\d.]+ )?)(?:{_AN_AMOUNT} (?:(?:that|which) (?:is|are) )?|what(?:ever)? (?:is|has been) )(?:once )?{_CREDITED} (?:an?|any|the|to an?|to any|to the) (?:[\w-]+,? (?:(?:and|or) )?){{0,8}}?(?:sub-?)?(?:accounts?|sources?),? (?:shall |must |will |is to )?(?:abides?|remains?|stays?)(?: {_CREDITED})? (?:in|within|to) (?:that|such|the same) (?:sub-?)?(?:account|source),? (?:until|till|as long as|so long as)\b[^,.;]*(?:,? (?:and|nor) (?:no|nothing|it|they)\b[^.;]*)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        rf"\g<lead>{_NO_CONVERSION}",
    ),
    # "Each contribution shall remain, until finally paid, in the Sub-account to which payroll first credited it"
    (
        guarded(
            rf"^{_NOT_ASIDE}{_NOT_OF_SOME}(?P<lead>\W*(?:[\d.]+ )?){_AN_AMOUNT} {_STAYS},? (?:until|till|for as long as|as long as)\b[^,.;]{{3,60}}, in the (?:same )?(?:sub-?)?(?:account|source) (?:(?:in|to|into) which|where) (?:[\w-]+ ){{1,4}}?(?:credited|put|paid|placed|posted|booked|deposited)\b[^,.;]*(?:,? (?:and|nor) (?:no|nothing)\b[^.;]*)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        rf"\g<lead>{_NO_CONVERSION}",
    ),
    # "No direction of a Participant shall cause it to be carried to a different Subaccount", "A Participant may not cause ..."
    (
        guarded(
            rf"^{_NOT_OF_SOME}(?P<lead>\W*(?:[\d.]+ )?)(?:no (?:direction|election|request|act|instruction) of (?:an?|any|the) (?:participant|member|person) (?:shall|may|can|will)|(?:an?|the|any) (?:participant|member) (?:may|shall|can)(?: not|not)|no (?:participant|member|person) (?:shall|may|can)) (?:cause|direct|have|require) (?:it|them|an?y? [\w-]+|the [\w-]+) to be (?:carried|moved|transferred|reassigned|re-?credited)(?: from (?:one|any|an?) (?:sub-?)?(?:account|source))? {_ELSEWHERE}\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        rf"\g<lead>{_NO_CONVERSION}",
    ),
    # "An amount once credited to an Account of a given type shall remain credited to an Account of that type until it is paid"
    (
        guarded(
            rf"^{_NOT_ASIDE}\W*(?:[\d.]+ )?(?:(?:an|any|the|all|each|every) )?(?:amounts?|money|sums?|contributions?|dollars?)(?:,? once)?,?(?: (?:(?:is|are|that is|which is) )?)?{_CREDITED} {_ONE_ACCOUNT},? {_STAYS}(?: {_CREDITED})?(?: to| in| with)? (?:an? )?(?:(?:account|source|sub-?account)s? of )?(?:that|the same) (?:type|kind|character|class)(?: of (?:account|source))?\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        _NO_CONVERSION,
    ),
    # "Once credited to one type of account, an amount shall not be re-designated or transferred to an account of another type"
    (
        guarded(
            rf"^{_NOT_ASIDE}\W*(?:[\d.]+ )?(?:once {_CREDITED} {_ONE_ACCOUNT}, )?(?:(?:an?|any|no|the) )?(?:amounts?|money|sums?|contributions?|dollars?|it|they)(?: (?:that is |which is )?{_CREDITED} {_ONE_ACCOUNT})? (?P<no>(?:shall|may|can|will) ?not(?: thereafter| later| ever)?|(?<=\bno \w+ )(?:shall|may|can)) be (?:re-?designated|reassigned|re-?allocated|transferred|moved|re-?credited)(?:,? (?:or|and|nor) (?:re-?designated|reassigned|transferred|moved))? to an (?:account|source|sub-?account) of (?:another|(?:any|an?) (?:other|different)) (?:tax )?(?:type|kind|character|class|tax character)\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        _NO_CONVERSION,
    ),
    # "Neither a Participant nor the Committee may cause it to be ... treated as though contributed under another type"
    (
        guarded(
            r"^\W*(?:[\d.]+ )?(?:neither [^.;,]{3,50}? nor [^.;,]{3,50}?|no ?one|nobody|no (?:participant|person|member)) (?:may|shall|can|will) (?:cause|direct|elect|require|have) [^.;]{2,90}?\btreated as (?:though|if) (?:it |they )?(?:had been |were |was )?(?:contributed|made|credited|paid in) (?:under|to|as|in) (?:an?other(?=\W*$)|(?:an?other|a different|any other) (?:type|kind|source|character|account)\b[^.;]*)(?=\W*$)",
            regex.IGNORECASE,
        ),
        _NO_CONVERSION,
    ),
    # "A dollar, whether tagged pre-tax, after-tax or match, keeps its tag for as long as it is in the Plan; no form exists to change it"
    (
        guarded(
            rf"^{_NOT_ASIDE}(?![^;]*\b(?:or|unless|until) (?:[\w-]+ ){{0,4}}?convert)(?![^;]*\bconverts\b){_KINDS_NAMED}\W*(?:whether (?:(?:it|they) (?:is|are) )?[^.;]{{3,60}}?, )?(?:(?:every|each|all|any|the|an?|your) )?(?:dollar|contribution|money|amount|deposit)s?"
            r"(?:,? (?:once|whether|however) [^.;]{3,60}?,| \([^()]{3,60}\)| (?:carries|bears|has|gets) (?:an? |its )?(?:own )?(?:source )?(?:tag|label|code)(?: \([^()]{3,60}\)|,[^.;]{3,60}?,)? and)? "
            r"(?:keeps?|retains?|never loses?) (?:it|(?:its|that|the|their|this|the same|whatever) (?:(?:own|tax|source|original|first|contribution) ){0,2}(?:tag|label|code|marking|stamp|designation)s?)"
            r"(?: (?:that )?(?:it|they) (?:came in|went in|arrived|entered|started|was put in|were put in)(?: (?:under|with|as))?)?(?:,[^.;]{3,60}?,)? (?:for (?:as|so) long as|as long as|so long as|while|until|throughout)\b[^.;]*\b(?:plan|paid|leaves?|distributed)\b[^.;]*(?:[;,] (?:and )?[^.;]*\b(?:changes?|switch|rebook|recode|retag|relabel)\b[^.;]*)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "Each contribution remains in the account to which it was credited",
    ),
    # "... takes pre-tax and Roth deferrals, and nothing else; nor can money be moved to Roth inside it": no money at all
    (
        guarded(
            r"(?P<lead>[,;] )(?:and )?(?:nor|neither) (?:can|may|will|shall) (?:(?:any|a|the|your) )?(?:existing )?(?:money|amounts?|balances?|accounts?|savings|sums?|dollars|one(?= be \w+ (?:over )?(?:in)?to the other\b))(?: (?:already )?(?:in|inside|within) (?:it|the plan|your account))? be (?:moved|changed|converted|turned|switched|transferred|made)(?: over)? (?:(?:in)?to )?(?:roth(?: money| account)?|the other) (?:inside|within|in|under) (?:it|(?:the|this|our) plan)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        rf"\g<lead>{_NO_CONVERSION}",
    ),
    (
        guarded(
            r"(?P<lead>^\W*|[,;] (?:and )?)nor is there (?:any|a) (?:way|means) (?:to|of) (?:mov|chang|convert|turn|switch|transferr?)(?:e|ing)? (?:(?:any|the|your|existing|an) )*(?:money|amounts?|balances?|accounts?|savings|dollars)(?: over)? (?:in)?to roth(?: money)? (?:inside|within|in|under) (?:it|(?:the|this|our) plan)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        rf"\g<lead>{_NO_CONVERSION}",
    ),
    # "Amounts you hold as pre-tax or after-tax money cannot be redesignated as Roth while they remain in the Plan"
    (
        guarded(
            r"(?<=\b(?:money|amounts?|accounts?|balances?|contributions|savings|dollars|sources?)\b[^;]*)(?P<no>\b(?:may not|can ?not|can[’']t|will not|(?<=\bno (?:money|amounts?|balances?|contributions|dollars|part)\b[^.;]*)(?:may|can|will))(?: ever| later)?) be (?:recast|redesignated|re-designated|recharacterized|relabell?ed|reclassified|retagged|recoded|rebooked)(?: as| into| to)? (?:designated )?roth\b(?: money| contributions| amounts)?(?:(?: (?:while|(?:for )?so long as|(?:for )?as long as) (?:it|they|the money) (?:(?:is|are) (?:still )?|remains? |stays? )in (?:the|this|our) (?:[\w’'&-]+ ){0,6}?plan\b)|(?= (?:while|so long as|as long as|inside|within|in|under|until)\b)|(?=\W*$))",
            regex.IGNORECASE,
        ),
        r"\g<no> be converted to Roth",
    ),
    # "Accumulations of one type may not be changed into another, to the Roth type least of all, while they remain in the Plan"
    (
        guarded(
            rf"\b(?:(?:the |any |your )?(?:accumulations|money|amounts?|balances?|accounts?|dollars|contributions|savings|deposits)(?: (?:that (?:is|are|came|went)|you have|already)\b[^.;,]{{0,40}}?)?) (?:of|in|from|on) {_ONE_TYPE} (?:may|can|shall|will)(?: ?not|n['’]t| never)(?: ever)? be (?:changed|turned|converted|switched|moved|transferred|made|shifted|recast) {_ANOTHER}{_ROTH_TOO}{_WHILE_THERE}",
            regex.IGNORECASE,
        ),
        _NO_CONVERSION,
    ),
    # "You cannot move money from one side to the other either", "We do not change money from one tax type to another, Roth included"
    (
        guarded(
            rf"(?P<lead>^\W*|[;,] (?:and |but )?)(?:you|we|members|participants|employees|he or she|they|(?:the|our|this) plan|(?:the|our) record-?keeper|nobody|no one)(?: (?:(?:may|can|will|do|does|could) ?not|can['’]t|won['’]t|don['’]t|doesn['’]t|never)| (?:may|can)(?<=\b(?:nobody|no one) (?:may|can)))(?: ever)? (?:change|move|switch|turn|convert|shift|flip|transfer)s? (?:(?:any|the|your|their|existing) )*(?:accumulations|money|amounts?|balances?|dollars|contributions|savings|deposits|account|anything)\b[^.;,:]{{0,60}}? {_ONE_TYPE} {_ANOTHER}{_ROTH_TOO}{_WHILE_THERE}",
            regex.IGNORECASE,
        ),
        rf"\g<lead>{_NO_CONVERSION}",
    ),
    # "• change money that is already in your account from one tax type to another, Roth included", in a list of what is not done
    (
        guarded(
            rf"^(?P<lead>\W*)(?:change|move|switch|turn|convert|shift|transfer) (?:(?:any|the|your|their|existing) )*(?:money|amounts?|balances?|dollars|contributions|savings)\b[^.;,:]{{0,60}}? {_ONE_TYPE} {_ANOTHER}{_ROTH_TOO[:-1]}(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>convert any account to Roth in the Plan",
    ),
    # "After a contribution has been booked to one tax category, this Plan has no way of re-booking it to another"
    (
        guarded(
            r"^(?P<lead>\W*)(?:after|once|when|as soon as) (?:an? |any |the |your )?(?:contributions?|money|dollars?|amounts?|deposits?) (?:(?:has|have) been|is|are) (?:booked|recorded|credited|posted|assigned|coded|entered|put) (?:to|under|as|in|into) (?:one|an?|any) (?:tax )?(?:category|status|type|treatment|character|label|class)(?: or another)?, "
            r"(?:(?:this|the|our) plan|we|the record-?keeper) (?:(?:has|have) no (?:way|means) (?:of|to)|(?:cannot|can not|can['’]t|will not|won['’]t|may not|does not|do not)|(?:is|are) (?:unable|not able) to) ?(?:re-?book|re-?code|re-?assign|re-?label|re-?classify|mov|chang|transfer|switch|shift|convert)(?:e|ing)? (?:it|them)(?: over)? (?:in)?to (?:another|a different|any other)(?: (?:one|tax category|category|status|type))?\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan does not allow contributions to be moved from one tax category to another",
    ),
    (
        guarded(
            r"^(?P<lead>\W*)(?:after|once|when|as soon as) (?:an? |any |the |your )?(?:contributions?|money|dollars?|amounts?|deposits?) (?:(?:has|have) been|is|are) (?:booked|recorded|credited|posted|assigned|coded|entered|put) (?:to|under|as|in|into) (?:one|an?|any) (?:tax )?(?:category|status|type|treatment|character|label|class)(?: or another)?, "
            r"(?:it|they) (?:cannot|can not|can['’]t|may not|will not) (?:ever |later |then )?be (?:re-?booked|re-?coded|re-?assigned|re-?labell?ed|re-?classified|moved|changed|transferred|switched|shifted|converted)(?: over)? (?:in)?to (?:another|a different|any other)(?: (?:one|tax category|category|status|type))?\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan does not allow contributions to be moved from one tax category to another",
    ),
    # "Each dollar is booked on arrival to one of them and remains booked there until it is paid out; nobody may rebook it"
    (
        guarded(
            rf"^{_NOT_ASIDE}\W*(?:(?:every|each|all|any|the) )?(?:dollar|contribution|money|amount|deposit)s? (?:is|are|shall be|will be){_ARRIVING} {_BOOKED}{_ARRIVING} (?:to|in|into|under) (?:one (?:of (?:them|these|those|the (?:sub-?)?accounts)|(?:sub-?)?account|source)|(?:its|a|the|that) (?:own |proper )?(?:(?:sub-?)?account|source|code)){_ARRIVING},? and (?:(?:it|they) )?(?:remains?|stays?|must (?:remain|stay)|shall (?:remain|stay)) (?:{_BOOKED} )?(?:there|in it|to it|(?:in|to|under) that (?:(?:sub-?)?account|source|code)){_TILL_PAID}(?:[;,] (?:and )?[^.;]*\b(?:rebook|recode|move|transfer|reassign|change|reclassify|reallocate)\w* (?:it|them)\b[^.;]*)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "Each contribution remains in the account to which it was credited",
    ),
    # "Every dollar remains until it is paid out of the Plan in the account to which it was first contributed"
    (
        guarded(
            rf"^{_NOT_ASIDE}\W*(?:once made, )?(?:(?:every|each|all|any|the) )?(?:dollar|contribution|money|amount|deposit|dollars|contributions|amounts)s?(?:,? (?:whether )?(?:pre|before)-?\s?tax,[^.;]{{3,40}}?)?,? {_STAYS}{_UNTIL_PAID} {_TO_WHICH}{_AS_TAXED}{_UNTIL_PAID}(?=\W*$)",
            regex.IGNORECASE,
        ),
        "Each contribution remains in the account to which it was credited",
    ),
    # "Every contribution shall be accounted for according to the character it had when made, and no amount shall be moved to another Account"
    (
        guarded(
            rf"^(?P<lead>{_NOT_ASIDE}\W*(?:[\d.]+ (?:[A-Z][\w ]{{3,40}}\. )?)?)(?:every|each|all|any) (?:dollar|contribution|amount|deposit)s? (?:is|are|shall be|will be|must be) (?:accounted for|recorded|held|kept|carried|treated|classified|credited) [^.;]{{3,90}}?,? and (?:that )?(?=no (?:amounts?|contributions?|dollars?|money|part)\b[^.;]{{0,60}}\b(?:moved|transferred|shifted|changed|switched)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "No dollar may leave the account to which it was first contributed until it is paid out of the Plan"
    (
        guarded(
            rf"^{_NOT_ASIDE}\W*no (?:dollar|contribution|money|amount|deposit)s?(?:, [^.;]{{3,60}}?,)? (?:may|can|shall|will) (?:leave|be moved (?:from|out of)|be taken out of) (?:the )?(?:account|source|sub-?account) (?:in|to|into) which (?:it|they) (?:was|were) (?:first |originally )?(?:contributed|credited|paid|deposited)(?: to)?(?: (?:until|before|except when) (?:it is|they are) paid(?: out)?\b[^.;]*)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "Amounts in other accounts may not be transferred to the Roth Account",
    ),
    # "There shall be credited to the Roth Account solely Roth Deferrals and Roth rollovers, and nothing from any other Account"
    (
        guarded(
            r"^(?=[^.;]*\b(?:credited|consists?|added|deposited|placed|put|goes?|takes?|accepts?|receives?|holds?)\b)(?![^.;]*\b(?:withdraw\w*|loans?|borrow\w*|distribut\w*|paid out|hardship)\b)[^.;]*?\b(?:roth (?:\w+ )?(?:sub-?)?account)\b[^.;]*?(?:(?:,|;)? (?:and|but)|;) ?(?:nothing|no amounts?|no money|no part) (?:(?:shall|may|can|will) be (?:credited|transferred|moved|put in)(?: to it| there)? )?from (?:any|another|any of his|the) (?:other )?accounts?\b[^.;]*(?=\W*$)"
            r"|^[^.;]*?\broth (?:\w+ )?(?:sub-?)?account (?:shall|may|will) (?:consist|be made up) (?:solely|only|exclusively) of [^;]{5,160}?;? (?:and )?no (?:amounts?|money) from (?:any other|another) account\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "Amounts in other accounts may not be transferred to the Roth Account",
    ),
    # "Nothing but investment earnings may be added to it", "Only investment earnings are now credited to it"
    (
        guarded(
            r"^\W*(?:(?:nothing|no (?:amounts?|sums?|money)) (?:but|except|other than) (?:its |the |their )?(?:investment )?(?:earnings|income|gains|returns?|results|growth)(?: and losses)? (?:may|can|shall|will|is|are)(?: now| any longer)? ?(?:be )?(?:added|credited|paid in|deposited)|(?:it|that account|this account) is (?:now )?credited with (?:investment )?earnings and (?:with )?nothing else(?=\W*$)|(?:only|just) (?:its |the |their )?(?:investment )?(?:earnings|income|gains)(?: and losses)? (?:is|are) now (?:added|credited)|nothing (?:may|can|shall|will|is|are) ?(?:be )?(?:added|credited)(?= to (?:it|them|that account|this account) (?:but|except|other than)\b))(?: to (?:it|them|that account|this account)(?: (?:but|except|other than) [^.;,]{3,30})?)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "No further contributions may be added to it",
    ),
    # "No more than two times in any Plan Year, and without power to revoke it, a Participant may ...": how often
    (
        guarded(
            r"^(?P<lead>\W*)(?:(?:no|not) more (?:than|often than)|at most|not oftener than) (?P<often>(?:once|twice|(?:two|three|four|six|twelve) times|\d+ times)) (?P<in>(?:in|during|each|every|an?|per) ?[\w ]{0,30}?)(?:, (?:and )?(?:without (?:power|right)[^,;.]{3,40}|irrevocably|and irrevocably))?, (?P<who>(?:an?|any|each|the) (?:participant|member|employee)|you|participants|members|employees) (?P<may>may|can) (?P<act>[^.;]+)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Up to \g<often> \g<in>, \g<who> \g<may> \g<act>",
    ),
    # "paid first from his after-tax contributions and, if he has reached 59½ but not otherwise, then from his other Accounts"
    (
        guarded(
            r"(?P<first>\b(?:paid|taken|come|comes) first from [^.;,]*?\b(?:(?:after|post)-?\s?tax|voluntary|nondeductible|thrift)\b[^.;,]*?),?(?: and)?,? (?:if|once|when|provided) (?:he|she|you|they|he or she|(?:the|a) \w+) (?:has|have|is|are)(?: reached| attained| turned)?(?: age)? 59 ?½(?:,? but not (?:otherwise|before))?,? (?:(?:and|then|only) )*from (?:(?:his|her|your|the|any|all|their) ){0,2}other accounts?(?: as well| too)?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<first>",
    ),
    # "you may recast your after-tax account as a Roth account within the Plan"
    (
        guarded(
            rf"(?P<may>\b(?:may|can|may not|cannot)) (?:recast|redesignate|recharacterize|relabel|reclassify) (?P<what>(?:his |her )?{MONEY}) (?:as|into) (?:an? |the )?(?:designated )?roth (?:money|account|contributions|dollars|amounts)(?= (?:inside|within|in|under) the plan)",
            regex.IGNORECASE,
        ),
        r"\g<may> convert \g<what> to Roth",
    ),
    # "may cause his voluntary after-tax balance to be recast as designated Roth money inside the Plan"
    (
        guarded(
            rf"(?P<may>\b(?:may|can|may not|cannot)) (?:cause|have) (?P<what>(?:his |her )?{MONEY})(?: to be)? (?:recast|redesignated|recharacterized|re-?characterized|relabell?ed|reclassified|converted) (?:as|into|to) (?:an? |the )?(?:designated )?roth (?:money|account|contributions|dollars|amounts)(?= (?:inside|within|in|under) the plan)",
            regex.IGNORECASE,
        ),
        r"\g<may> convert \g<what> to Roth",
    ),
)
"""Each with the rule that it comes to."""
