# Consent: a proposal, its objections, a decision that has a term.
consent-phases = Where we are
consent-phase-done = Done:
consent-phase-present = Present
consent-phase-clarify = Clarify
consent-phase-react = React
consent-phase-amend = Amend
consent-phase-objections = Objections
consent-phase-integrate = Integrate
consent-phase-adopt = Decide

# The sentence at the top.
consent-do-volunteer = Say who carries a proposal.
consent-do-write = Write your proposal, short and clear.
consent-do-wait-text = Listen: { $name } is writing a proposal.
consent-do-present-mine = Present your proposal aloud.
consent-do-read = Read the proposal; do not react yet.
consent-do-clarify = Ask a question in order to understand.
consent-do-clarify-mine = Answer the questions, without defending.
consent-do-react = Listen to { $name } to the end.
consent-do-react-next = Listen to { $name }. You are next.
consent-do-react-speak = Say what the proposal does to you.
consent-do-react-mine = Listen, without replying.
consent-do-react-over = Wait for what follows: the round is over.
consent-do-amend = Wait while { $name } looks at the text.
consent-do-amend-mine = Change the text, or keep it.
consent-do-objections = Say whether this proposal stops you.
consent-do-objections-last = Answer now: the others have answered.
consent-do-objections-wait = Wait until every answer is laid down.
consent-do-objections-read = Read the objections: they help the text.
consent-do-objections-none = See for yourselves: nobody objects.
consent-do-integrate = Look for what would lift this objection.
consent-do-integrate-asked = Say whether your objection is lifted.
consent-do-integrate-done = Read the text again: all is lifted.
consent-do-adopt = Read again what will be decided.
consent-do-adopt-mine = Choose how long, then adopt it.
consent-do-thank = Thank each other: it is decided.
consent-do-not-adopted = Read what is still to be solved.

# The proposal.
consent-proposal = The proposal
consent-by = Proposed by { $name }
consent-by-changed = Proposed by { $name }, amended by { $changer }
consent-by-nobody = The group’s proposal
consent-version = Version { $number }
consent-versions = See the { $count } versions
consent-take-up = Start again from version { $number }
consent-no-text = The text will stand here.
consent-term = How long it holds
consent-term-review = On trial until { $day }, then we look at it together.
consent-term-quarter = For three months; we look at it again on { $day }.
consent-term-half-year = For six months; we look at it again on { $day }.
consent-term-year = For a year; we look at it again on { $day }.
consent-term-open = Until the group changes it; we look at it again on { $day }.
consent-term-name-review = On trial, until the review
consent-term-name-quarter = Three months
consent-term-name-half-year = Six months
consent-term-name-year = A year
consent-term-name-open = Until the group changes it
consent-review = Day on which we look at it again
consent-day-past = Choose a day from today on.

# Presenting, amending.
consent-carry = I carry the proposal
consent-volunteer-more = Whoever carries it presents it, answers questions, then listens. All of you decide on it together.
consent-orphan = Nobody carries this proposal any more.
consent-no-reaction-yet = Everyone will say what they think of it, after the questions.
consent-present-more = The facilitator opens the questions when you have finished.
consent-change-text = Change the text
consent-write-text = Write the text for the group
consent-first-text = My proposal
consent-first-hint = One thing at a time. Everybody reads it at once, with your first name.
consent-new-text = The new text
consent-new-hint = Everybody sees at once what changes, and by whom.
consent-show-text = Show my proposal
consent-show-version = Show this text
consent-empty = Nothing is written. One sentence is enough.
consent-same = That is the text as it stands. Change a word, or keep it.
consent-keep = Keep the text
consent-kept = The text is kept as it is.
consent-withdraw = Withdraw the proposal
consent-withdraw-ask = Withdraw the proposal in front of everybody?
consent-withdraw-safe = Leave it
consent-withdraw-go = Withdraw it

# Clarifying, reacting.
consent-questions = The questions
consent-question = My question
consent-question-hint = To understand, not to give an opinion. Everybody reads it, with your first name.
consent-ask = Ask my question
consent-no-question = No question so far.
consent-answer = My answer
consent-answer-go = Answer
consent-aloud = I answered aloud
consent-unspecified = The text does not say
consent-settled-aloud = Answered aloud.
consent-settled-written = Answered.
consent-settled-unspecified = The proposal does not say.
consent-reactions = What is said about it
consent-reaction = My reaction
consent-reaction-hint = Everybody reads it, with your first name, and it goes into the minutes.
consent-react-go = Share it
consent-said = I said it aloud
consent-pass = Pass my turn
consent-silent = Keep silent
consent-no-reaction = Nothing is written so far: it can be said aloud too.
consent-round-over = The round is over

# Objections.
consent-secret = { $people ->
    [one] Your answer stays hidden; then all are revealed together, with first names.
   *[other] One answer for all of you: if one of you objects, object. Hidden, then revealed with first names.
}
consent-your-answer = Your answer
consent-pick-none = No objection
consent-pick-none-more = I can live with it, on trial.
consent-pick-objects = I have an objection
consent-pick-objects-more = It says what the proposal would prevent.
consent-pick-first = Choose one of the two answers first.
consent-lay = Lay my answer face down
consent-none = I have no objection
consent-object = Lay my objection face down
consent-objection = My objection
consent-objection-empty = Say it in one sentence.
consent-breaks = What this would break or prevent
consent-breaks-empty = Say what could no longer be done: this is what makes it more than a preference.
consent-pass-once = Pass once
consent-passed = You passed. Answer when you like: you are asked at the end.
consent-laid-none = Your answer lies face down: no objection.
consent-laid-objects = Your objection lies face down.
consent-change = Change my answer
consent-answers = The answers
consent-turn-later = All are turned when { $of ->
    [one] the card is laid down.
   *[other] the { $of } cards are laid down.
}
consent-turned = { $count ->
    [0] No objection
    [one] 1 objection
   *[other] { $count } objections
}
consent-turned-more = { $count ->
    [one] 1 answer out of { $of }.
   *[other] { $count } answers out of { $of }.
}
consent-you = You
consent-card-laid = has answered
consent-card-to-come = not yet
consent-card-passed = passed
consent-card-none = no objection
consent-card-objects = objects
consent-nobody-objects = Nobody objects.
consent-objects = objects:
consent-would-break = It would break:
consent-lifted = Lifted by version { $number }
consent-stands = Still stands
consent-objection-at = { $of ->
    [one] The objection
   *[other] Objection { $at } of { $of }
}
consent-look-at-one = Choose the next objection, aloud.
consent-all-lifted = All objections are lifted.
consent-lift = My objection is lifted
consent-keep-objection = It still stands
consent-again-objects = On second thoughts, my objection still stands

# The decision.
consent-adopt = Adopt it
consent-adopt-wait = Whoever carries the proposal, or the facilitator, will adopt it.
consent-not-agreed = This text does not have everyone’s consent yet.
consent-adopted = Adopted by consent
consent-adopted-more = On { $day }, { $count ->
    [one] 1 answer, no objection stands.
   *[other] { $count } answers, no objection stands.
}
consent-taken-in = { $count ->
    [one] 1 objection made the text better.
   *[other] { $count } objections made the text better.
}
consent-not-adopted = Not adopted today
consent-not-adopted-more = { $count ->
    [0] On { $day } the group did not come to the end. The text remains.
    [one] On { $day } one objection still stands. The text remains.
   *[other] On { $day } { $count } objections still stand. The text remains.
}
consent-withdrawn = Proposal withdrawn
consent-withdrawn-more = { $count ->
    [0] Withdrawn on { $day } by who carried it.
    [one] Withdrawn on { $day } by who carried it; one objection still stood.
   *[other] Withdrawn on { $day } by who carried it; { $count } objections still stood.
}

# The desk.
consent-carrier = Who carries the proposal
consent-carrier-none = Nobody yet
consent-on-clarify = Go on to questions
consent-on-react = Go on to reactions
consent-on-amend = Let it be amended
consent-on-objections = Ask for objections
consent-on-integrate = Take the objections in
consent-on-adopt = Go on to the decision
consent-text-first = A text is needed first.
consent-turn-now = Turn the answers now
consent-nobody-answered = Nobody has answered yet: silence is not consent.
consent-turn-ask = { $count ->
    [0] Turn all answers?
    [one] Turn without waiting for 1 answer?
   *[other] Turn without waiting for { $count } answers?
}
consent-turn-ask-more = Whoever has not answered is counted neither for nor against.
consent-turn-wait = Wait a little
consent-turn-go = Turn them
consent-lifted-short = lifted
consent-not-yet = not lifted yet
consent-lift-for = The group holds it for lifted
consent-back = Back to
consent-back-choose = choose
consent-leave-open = Do not adopt today
consent-leave-ask = End without adopting?
consent-leave-ask-more = { $count ->
    [0] The minutes will say that the text is not adopted.
    [one] The minutes will say that the text is not adopted, and the objection that stands.
   *[other] The minutes will say that the text is not adopted, and the { $count } objections that stand.
}
consent-leave-safe = Go on
consent-leave-go = End like this
consent-undo-carry = carrying the proposal
consent-undo-ask = my question
consent-undo-keep-text = keeping the text

# Its printable twin, and what the author should look at again.
consent-paper-proposal = The proposal, in one or two sentences
consent-paper-clarify = 1. Clarify: only questions in order to understand. Who proposes answers, or says “it does not say”.
consent-paper-react = 2. React: one round, each speaks once or passes. Who proposes listens.
consent-paper-amend = 3. Amend: who proposes changes the text, keeps it or withdraws it.
consent-paper-objections = 4. Objections: each lays a card face down, then all are turned. Objections are lifted one by one by changing the text, and asked again.
consent-paper-objection = I have an objection. Here it is, and what this would break:
consent-paper-new = The text as it is adopted
consent-paper-term = It holds until … and we look at it again on …
consent-doubt-question = This ends with a question mark: one consents to a proposal, not to a question. Write what would be done.
consent-doubt-long = This is long for one proposal. Cut it into several, each in a step of its own.

# In the minutes.
minutes-consent = Decided by consent
minutes-consent-question = The question: { $question }
minutes-consent-proposal = The proposal: “{ $text }”
minutes-consent-underway = The group has not decided on it yet.
minutes-consent-adopted = Adopted on { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }, { $count ->
    [one] 1 answer, no objection stands.
   *[other] { $count } answers, no objection stands.
}
minutes-consent-term-review = On trial until { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }, then looked at together.
minutes-consent-term-quarter = For three months; looked at again on { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }.
minutes-consent-term-half-year = For six months; looked at again on { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }.
minutes-consent-term-year = For a year; looked at again on { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }.
minutes-consent-term-open = Until the group changes it; looked at again on { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }.
minutes-consent-not-adopted = Not adopted on { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }. { $count ->
    [0] The group did not come to the end.
    [one] One objection still stands.
   *[other] { $count } objections still stand.
}
minutes-consent-withdrawn = Withdrawn on { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year } by who carried it. { $count ->
    [0] No objection stood.
    [one] One objection still stood.
   *[other] { $count } objections still stood.
}
minutes-consent-objection = Objection to version { $version }, by { $who }: “{ $text }” { $breaks ->
    [0] { $end ->
        [0] It still stands.
        [1] Asked again on a new text.
       *[other] Lifted by version { $by }.
    }
   *[other] It would break: “{ $broken }” { $end ->
        [0] It still stands.
        [1] Asked again on a new text.
       *[other] Lifted by version { $by }.
    }
}
minutes-consent-version = Version { $version }: “{ $text }”
minutes-consent-asked = Question, by { $who }: “{ $text }” { $how ->
    [0] Answered aloud.
    [1] The proposal does not say.
    [3] Left without an answer.
   *[other] Answer: “{ $answer }”
}
minutes-reaction = Reactions to the proposal

# What an author reads in the studio.
consent-set = Decide by consent
    .about = A proposal, reactions, objections, a decision with its date of review.
consent-set-question = What has to be decided
consent-set-proposal = The proposal
    .hint = Without a text, somebody writes it during the step.
consent-set-quick = We begin
consent-set-quick-is-true = with the objections at once
consent-set-quick-is-false = with questions and reactions
consent-set-amend = Who may change the text
consent-set-amend-is-anyone = everybody
consent-set-amend-is-proposer = whoever proposes
consent-set-term = The decision holds
consent-set-term-is-review = until its review
consent-set-term-is-quarter = a quarter
consent-set-term-is-half-year = six months
consent-set-term-is-year = a year
consent-set-term-is-open = without limit
consent-set-review-days = Looked at again in (days)
