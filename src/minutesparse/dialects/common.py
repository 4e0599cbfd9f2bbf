"""Rows for what every English-language council writes. Rows only: no functions here."""

from __future__ import annotations

from minutesparse.dialects.cue import Cue

# ── people ───────────────────────────────────────────────────────────────────────────────────────

#: Titles before a name. "title" is one person's, "plural" is shared by the names that follow, "office" says what the
#: person is as well. Matched at a name's start; a name must follow.
HONORIFICS = (
    Cue(
        "councillors",
        r"(?:(?:county|borough|town|parish|city|district|ward|regional|local|shire|"
        r"co-opted) ?)?(?:councill?ors|cl[li1]{0,2}rs|crs|councilmembers|council members|aldermen|councilmen)",
        "plural",
        examples=("Councillors", "Cllrs", "Clrs", "County Councillors", "Councilmembers", "Councilors"),
        not_examples=("Councillor", "Cllr", "Council"),
    ),
    Cue(
        "comhairleoirí",
        r"comhairleoirí",
        "plural Comhairleoir",
        examples=("Comhairleoirí",),
        not_examples=("Comhairleoir", "Comhairle"),
    ),
    Cue(
        "messieurs",
        r"messrs|messers|mssrs",
        "plural Mr",
        examples=("Messrs", "Messers"),
        not_examples=("Mr", "Mrs"),
    ),
    Cue(
        "councillor",
        r"(?:(?:county|borough|town|parish|city|district|ward|regional|local|shire|co-opted|deputy|"
        r"community) ?)?(?:councill?or|cl[li1]{0,2}r|cr|coun|comh(?:airleoir)?)",
        "title",
        examples=("Councillor", "Cllr", "Cr", "County Councillor", "Borough Councillor", "Councilor", "Clir"),
        not_examples=("Councillors", "Council", "Creative"),
    ),
    Cue(
        "personal title",
        r"mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|baron|rev|revd|reverend|fr|"
        r"the rev(?:d|erend)?|canon|hon|the hon|the hono[u]?rable|judge|major|capt|captain|col|colonel|sgt|"
        r"sergeant|insp|inspector|atty|pc|pcso|cpo|cst|constable|sr",
        "title",
        examples=("Mr", "Mrs", "Dr", "Rev", "The Hon", "PCSO"),
        not_examples=("Mar", "Drive", "Revenue"),
    ),
    Cue(
        "offices",
        r"(?:(?:town|city|county|village|parish) )?(?:commissioners|supervisors|trustees|selectmen|selectmembers|selectwomen|board members|"
        r"committee members|members|treasurers|directors|alderpersons|mayors|clerks|officers|deputies|"
        r"representatives)",
        "plural",
        examples=("Commissioners", "Supervisors", "Trustees", "Board Members", "Town Clerks"),
        not_examples=("Commissioner", "Supervisor"),
    ),
    Cue(
        "mayor",
        r"(?:the )?(?:(?:his|her) worship,? )?(?:the )?(?:right worshipful )?(?:the )?(?:deputy |vice[ -]?|"
        r"lord |lady |deputy lord |former |past )?(?:mayor(?: pro[ -]tem(?:pore)?)?|provost|reeve|warden)",
        "office",
        examples=(
            "Mayor", "Vice Mayor", "Lord Mayor", "Mayor Pro Tem", "His Worship the Mayor", "The Mayor",
            "Deputy Mayor", "Reeve",
        ),
        not_examples=("Mayors", "Mayoral"),
    ),
    Cue(
        "chair",
        r"(?:the )?(?:madam |mister |vice[ -]?|deputy |acting |board |district |regional |shire |"
        r"council )?(?:vice[ -]|deputy )?(?:chair(?:man|woman|person)?|president|convener|convenor|"
        r"cathaoirleach)",
        "office",
        examples=(
            "Chair", "Chairman", "Vice-Chair", "Vice Chairperson", "President", "The Chairperson", "Deputy Chair",
        ),
        not_examples=("Chairs", "Chairmanship"),
    ),
    Cue(
        "member",
        r"council ?member|council ?man|council ?woman|alderman|alderwoman|alderperson|ald|commissioner|"
        r"supervisor|trustee|selectman|selectwoman|selectperson|select board member|board member|"
        r"committee member|member|freeholder|jurat|deputy|bailie|senator|representative|assembly ?member",
        "title",
        examples=("Councilmember", "Council Member", "Alderman", "Commissioner", "Trustee", "Board Member"),
        not_examples=("Councilmembers", "Membership"),
    ),
)  # fmt: skip

#: Words that tell an office or a body from a name. "head" names a person's office and may stand before the name
#: ("City Manager Jo Fox"); "field" is what an office is about; "body" is whom somebody stands for; "nobody" is no name.
ROLES = (
    Cue(
        "nobody",
        r"organi[sz]ation|representing|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|none|nil|nobody|attendance|record|vacant|vacancy|vacancies|apologies|noted|received|unknown|tbc|n/a|public|press|"
        r"visitors?|residents?|parishioners?|electors?|attendees|others?|absent|present|quorum|carried|moved|"
        r"seconded|resolved|agreed|approved|adopted|motion|lost|signed|dated",
        "nobody",
        examples=("None", "Nil", "public"),
        not_examples=("Nile", "Noned"),
    ),
    Cue(
        "head",
        r"manager|clerk|attorney|officer|director|secretary|treasurer|engineer|planner|administrator|chief|"
        r"superintendent|coordinator|co-ordinator|supervisor|solicitor|auditor|accountant|comptroller|"
        r"controller|advis[oe]r|assistant|executive|registrar|librarian|warden|surveyor|lawyer|counsel|"
        r"sheriff|marshal|chair|chairman|chairwoman|chairperson|cathaoirleach|leas-chathaoirleach|president|"
        r"mayor|provost|convener|convenor|leader|deputy|admin|student|resident|abutter|surveyor|trainee|cadet|"
        r"editor|ombudsman|inspector|sergeant|constable|captain|lieutenant|paralegal|technician|specialist|"
        r"analyst|consultant|architect|intern|liaison|scribe|minute-taker|recorder|facilitator|moderator|"
        r"observer|representative|delegate|trustee|governor|headteacher|principal|ceo|cfo|coo|cao|s151|"
        r"cabinet|portfolio|member|members|councillor|councillors|co-optee|co-opted|commissioner|steward|"
        r"caretaker|worship|foreman|forewoman|ranger|reporter|editor|developer|applicant|agent|owner|rector|vicar|pastor",
        "head",
        examples=("Clerk", "manager", "Officer"),
        not_examples=("Clark", "Mannering"),
    ),
    Cue(
        "body",
        r"shire|council|councils|committee|board|panel|commission|authority|trust|association|society|"
        r"department|directorate|division|office|bureau|agency|group|forum|partnership|union|club|school|"
        r"college|university|church|hospital|nhs|police|company|ltd|limited|llc|inc|plc|llp|borough|county|"
        r"town|township|parish|city|village|district|region|regional|municipality|municipal|metropolitan|ward|"
        r"state|federation|institute|foundation|charity|network|service|team|unit|section|branch",
        "body",
        examples=("Council", "NHS", "Department"),
        not_examples=("Councilman", "Boarder"),
    ),
    Cue(
        "field",
        r"pro|tem|pro-tem|tempore|presiding|seated|part|open|item|minute|ex-officio|alternate|senior|snr|principal|acting|"
        r"interim|assistant|asst|ass|associate|vice|general|joint|executive|administrative|democratic|"
        r"financial|finance|legal|planning|planners|services|corporate|community|communities|development|"
        r"environment|environmental|engineering|infrastructure|operations|assets?|policy|strategy|strategic|"
        r"communications?|fire|health|housing|property|properties|customer|regulatory|resources|human|"
        r"transport|transportation|education|children|childrens|children's|adults?|families|highways|"
        r"licensing|public|safety|recreation|library|libraries|treasury|information|technology|digital|"
        r"governance|scrutiny|performance|management|administration|responsible|responsibility|relations|"
        r"building|buildings|works|economic|economy|social|care|safeguarding|culture|cultural|leisure|tourism|"
        r"heritage|roads|waste|water|recycling|climate|energy|sustainability|sustainable|projects?|"
        r"programmes?|programs?|delivery|support|business|enterprise|growth|regeneration|place|places|people|"
        r"procurement|revenues?|benefits?|audit|risk|insurance|internal|external|monitoring|electoral|"
        r"elections?|compliance|enforcement|conservation|facilities|partnerships|meetings?|proceedings|"
        r"minutes|agenda|item|items|from|until|of|for|with|to|by|at|in|on|the|a|an|via|as|is|was|were|who|"
        r"which|that|not|also|no|all|more|there|head|lead|footpath|volunteer|local|national|international|"
        r"home|travel|trade|investment|active|realm|consumer|food|animal|emergency|civil|estates|land|parking|"
        r"traffic|street|streets|parks|design|urban|rural|research|data|records|payroll|budget|budgets|media|"
        r"marketing|events|training|learning|skills|youth|sport|sports|arts|museum|museums|wellbeing|wellness|"
        r"welfare|equality|diversity|inclusion|commercial|contracts|strategies|transformation|change|"
        r"improvement|innovation|member's|shadow|opposition|independent|labour|conservative|conservatives|"
        r"liberal|democrat|democrats|republican|green party|unitary|chief's",
        "field",
        examples=("Finance", "Senior", "of"),
        not_examples=("Finn", "Ofsted"),
    ),
)  # fmt: skip

# ── dates ────────────────────────────────────────────────────────────────────────────────────────

MONTHS = (
    Cue("january", r"jan(?:uary)?", "01", examples=("January", "Jan"), not_examples=("Month",)),
    Cue("february", r"feb(?:ruary)?|febuary", "02", examples=("February", "Feb"), not_examples=("Month",)),
    Cue("march", r"mar(?:ch)?", "03", examples=("March", "Mar"), not_examples=("Marsh",)),
    Cue("april", r"apr(?:il)?", "04", examples=("April", "Apr"), not_examples=("Month",)),
    Cue("may", r"may", "05", examples=("May",), not_examples=("Mayor",)),
    Cue("june", r"june?", "06", examples=("June", "Jun"), not_examples=("Month",)),
    Cue("july", r"july?", "07", examples=("July", "Jul"), not_examples=("Month",)),
    Cue("august", r"aug(?:ust)?", "08", examples=("August", "Aug"), not_examples=("Month",)),
    Cue("september", r"sept?(?:ember)?", "09", examples=("September", "Sep"), not_examples=("Month",)),
    Cue("october", r"oct(?:ober)?", "10", examples=("October", "Oct"), not_examples=("Month",)),
    Cue("november", r"nov(?:ember)?", "11", examples=("November", "Nov"), not_examples=("Month",)),
    Cue("december", r"dec(?:ember)?", "12", examples=("December", "Dec"), not_examples=("Month",)),
)  # fmt: skip

WEEKDAYS = (
    Cue("monday", r"mon(?:day)?", "1", examples=("Monday", "Mon"), not_examples=("Day",)),
    Cue("tuesday", r"tues?(?:day)?", "2", examples=("Tuesday", "Tue"), not_examples=("Day",)),
    Cue("wednesday", r"wed(?:s|nesday)?", "3", examples=("Wednesday", "Wed"), not_examples=("Day",)),
    Cue("thursday", r"thu(?:r|rs|rsday)?", "4", examples=("Thursday", "Thu"), not_examples=("Day",)),
    Cue("friday", r"fri(?:day)?", "5", examples=("Friday", "Fri"), not_examples=("Day",)),
    Cue("saturday", r"sat(?:urday)?", "6", examples=("Saturday", "Sat"), not_examples=("Day",)),
    Cue("sunday", r"sun(?:day)?", "7", examples=("Sunday", "Sun"), not_examples=("Day",)),
)  # fmt: skip
