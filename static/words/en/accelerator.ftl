# A project accelerator: whose project it is, its phases, what each one does in them.
accelerator-phases = The phases of the accelerator
accelerator-phase-at = Phase { $at } of { $of }: { $phase }
accelerator-phase-choose = Project
accelerator-phase-situation = Situation
accelerator-phase-facts = Questions
accelerator-phase-ask = The ask
accelerator-phase-help = Help
accelerator-phase-synthesis = Synthesis
accelerator-phase-keep = What we keep

# The sentence at the top.
accelerator-sentence-wall = Put up a project, or choose whom to help.
accelerator-sentence-volunteer = Step forward with a project, or let others.
accelerator-sentence-volunteer-question = Step forward to carry this question.
accelerator-sentence-desk = Wait: the person to help is being named.
accelerator-sentence-wanted = Wait: we are finding who carries the project.
accelerator-sentence-situation = Listen to { $name } to the end.
accelerator-sentence-situation-owner = Tell your situation: nobody interrupts you.
accelerator-sentence-facts = Ask { $name } for facts, without advice.
accelerator-sentence-facts-owner = Answer with facts, in few words.
accelerator-sentence-ask = Wait for what { $name } will ask.
accelerator-sentence-ask-owner = Say in one sentence what help you want.
accelerator-sentence-help = Help { $name }: write, or speak on your turn.
accelerator-sentence-help-owner = Listen in silence, write in your notebook.
accelerator-sentence-turn = Your turn: say what would help { $name }.
accelerator-sentence-synthesis = Listen to what { $name } keeps, without discussion.
accelerator-sentence-synthesis-owner = Say what you keep, then your plan.
accelerator-sentence-keep = Write one thing you keep for yourself.
accelerator-sentence-kept = Thank each other for this help.

# What is said, and what leaves the room.
accelerator-secrecy = Nothing said here goes into the minutes, unless the person who is helped agrees at the end.
accelerator-secrecy-named = Nothing said here goes into the minutes, unless { $name } agrees at the end.
accelerator-told = { $name } agrees that the project goes into the minutes.
accelerator-owner = The project { $name } carries
accelerator-ask-of = { $name } would like our help to…
accelerator-ask-aloud = It was said aloud.
accelerator-change-named = Change: { $text }
accelerator-change = Change

# Choosing.
accelerator-wall = The wall of projects
accelerator-wall-empty = The wall is waiting for a first project.
accelerator-hands-secret = Projects are read at once. Who would help with what stays hidden: at the end only how many is told.
accelerator-hands-later = All is counted together, at the bell.
accelerator-project-title = My project, in a few words
accelerator-project-text = What holds it up, in one sentence
accelerator-project-hint = Shown with your name. If it is chosen, you are the one we help.
accelerator-project-go = Put my project up
accelerator-project-up = Your project is on the wall. Now say which ones you would help with.
accelerator-take-down-named = Take it down: { $text }
accelerator-take-down = Take it down
accelerator-would-help = I would help with this one
accelerator-hands = { $count ->
    [0] Nobody had chosen yet.
    [one] 1 place wanted to help with this project.
   *[other] { $count } places wanted to help with this project.
}
accelerator-drawn = The lot decided.
accelerator-wanted = Nobody put up a project. Take it on yourself, or the facilitator names somebody.
accelerator-desk-names = The facilitator names the person whose project we help.
accelerator-volunteer-question = One person carries this problem for the group: they tell it, answer, then listen to the group.
accelerator-volunteer-own = One person brings a project of their own: they tell it, answer, then listen in silence.
accelerator-volunteer-lot = If nobody steps forward by the bell, the lot decides.
accelerator-volunteer-go = I will carry it
accelerator-owner-left = The person we were helping has left. Somebody may carry the project in their place.

# The situation.
accelerator-label-situation = My situation, the main points
accelerator-hint-situation = You may say it aloud and write only the main points. Everyone reads them.
accelerator-go-situation = Show it to everyone
accelerator-said-aloud = I have said it aloud
accelerator-on-facts = I am done, on to the questions
accelerator-listening = { $name } is speaking. For now we only listen.

# The questions.
accelerator-questions = The questions asked
accelerator-no-questions = No question yet.
accelerator-label-question = My question: who, what, when, how many?
accelerator-go-question = Ask my question
accelerator-park-write = It is advice: keep it for the help
accelerator-park = Advice: for later
accelerator-park-mine = It is advice
accelerator-park-named = It is advice, for later: { $text }
accelerator-parked = Advice kept for the help
accelerator-unpark = It was a question
accelerator-unpark-named = It was a question: { $text }
accelerator-answer = Answer in writing
accelerator-answer-named = Answer in writing: { $text }
accelerator-label-answer = My answer
accelerator-go-answer = Answer
accelerator-aloud = Answered aloud
accelerator-aloud-named = Answered aloud: { $text }
accelerator-aloud-done = Answered aloud.
accelerator-facts-owner = Advice dressed as a question? Set it aside with one tap: it comes back during the help.
accelerator-on-ask = No more questions: on to my ask

# The ask.
accelerator-label-ask = I would like the group to help me to…
accelerator-hint-ask = It stays on every screen to the end.
accelerator-go-ask = Pin my ask
accelerator-ask-first = Pin your ask first.
accelerator-ask-how = Neither too wide nor too narrow: one thing these people can really help you to do.
accelerator-ask-then = After this you will listen in silence: now is the time to make it precise.
accelerator-ask-wait = Get ready to help. Nobody speaks in their place.
accelerator-on-help = That is it: help me

# The help.
accelerator-suggestions = What may help
accelerator-no-help = Written suggestions will come here.
accelerator-label-suggestion = An idea, a lead, another way to see it
accelerator-go-suggestion = Give my suggestion
accelerator-was-parked = kept from the questions
accelerator-hidden = Your suggestions stay hidden until all are shown together, with your names.
accelerator-hidden-later = All is shown together.
accelerator-turn = You have the floor
accelerator-turn-done = I have helped, on to the next
accelerator-turn-pass = Pass
accelerator-turn-silent = Keep silent
accelerator-inside = Techniques will help: they come next. An idea may be written already.
accelerator-floor-open = The floor is open to whoever asks for it.
accelerator-floor-over = The round is over. Say what is still missing.
accelerator-owner-listens = { $name } reads and listens in silence, with a notebook nobody else sees.
accelerator-notebook = My notebook
accelerator-notebook-hint = { $people ->
    [one] For you alone: it never leaves your place, not even for the facilitator.
   *[other] For the { $people } of you at this place: it never leaves it, not even for the facilitator.
}
accelerator-notebook-go = Keep my notes
accelerator-notebook-saved = Your notes are kept.
accelerator-beside-owner = The others are helping; you listen in silence, with your notebook open.

# The synthesis and the plan.
accelerator-label-synthesis = What I keep, in a few words
accelerator-hint-synthesis = Without a comment on each idea. Everyone reads it.
accelerator-go-synthesis = Show it to everyone
accelerator-concluded = What { $name } keeps
accelerator-witness = You are a witness: no more discussion. Note what serves you.
accelerator-plan = The small plan
accelerator-plan-what = What
accelerator-plan-when = By when
accelerator-plan-whom = With whom
accelerator-plan-go = Add to my plan
accelerator-plan-save = Replace the row
accelerator-plan-drop = Remove
accelerator-plan-drop-named = Remove: { $text }
accelerator-plan-take = Into my plan
accelerator-plan-take-named = Into my plan: { $text }
accelerator-on-keep = That is my plan: let us go on

# What each one keeps.
accelerator-label-keep = One thing I keep for myself
accelerator-keep-secret = { $people ->
    [one] For you alone, and in your own copy of the minutes. You may also show it.
   *[other] For this place alone, and in your own copy of the minutes. You may also show it.
}
accelerator-keep-shown = { $people ->
    [one] Shown to everyone, with your name.
   *[other] Shown to everyone, with your names.
}
accelerator-keep-show = Show it to everyone
accelerator-keep-later = It stays with each one, but for what they choose to show.
accelerator-go-keep = Keep it
accelerator-kept = What people chose to show
accelerator-agree = My project may be in the minutes
accelerator-agree-more = It is yours alone to decide. Without this tick the minutes only say that a project was helped. Your notes never go there.

# At the desk.
accelerator-desk-who = Who carries the project
accelerator-desk-name = Name this person
accelerator-desk-rename = Give it to this person
accelerator-desk-other = Somebody else carries the project
accelerator-desk-wanted = Nobody carries the project.
accelerator-desk-wanted-more = Name somebody; what is written stays.
accelerator-desk-ask = Write down for them what was asked aloud
accelerator-desk-ask-go = Pin it
accelerator-desk-facts = Advice in disguise? Keep it for the help with one tap.
accelerator-desk-help = { $count ->
    [0] No written suggestion yet.
    [one] 1 written suggestion.
   *[other] { $count } written suggestions.
}
accelerator-desk-show = Show the suggestions
accelerator-desk-open = Leave the floor open
accelerator-desk-round = Send the floor round
accelerator-desk-again = Begin the round again
accelerator-desk-next = Next phase: { $phase }

# On paper, and for the scenario’s author.
accelerator-paper-how = One person owns the project, one keeps time, one writes. What is said stays among you, unless the person who is helped agrees.
accelerator-paper-project = The project
accelerator-paper-situation = The situation: others listen ({ $minutes } min)
accelerator-paper-facts = Questions of fact only; advice waits ({ $minutes } min)
accelerator-paper-ask = “I would like the group to help me to…” ({ $minutes } min)
accelerator-paper-help = The help, each in turn; the owner keeps silent and takes notes ({ $minutes } min)
accelerator-paper-synthesis = What the owner keeps, then the small plan ({ $minutes } min)
accelerator-paper-keep = Each one writes on their own paper one thing to keep ({ $minutes } min).
accelerator-doubt-situation = { $minutes } min to tell a situation are often found too short. Five work better.
accelerator-doubt-help = { $minutes } min of help do not go round a group. Twenty work better.
accelerator-doubt-synthesis = { $minutes } min for a synthesis and a plan leave no time to digest. Eight work better.

# The minutes.
minutes-accelerator = A project was helped
minutes-accelerator-helped = A project was helped here. What was said stays with those who were there.
minutes-accelerator-own = For yourself you keep: “{ $text }” (Written in your minutes only.)
minutes-accelerator-owner = Project carried by { $who }.
minutes-accelerator-project = Project: { $text }
minutes-accelerator-question = Problem: { $text }
minutes-accelerator-situation = Situation: { $text }
minutes-accelerator-answered = Question: { $question } Answer: { $answer }
minutes-accelerator-asked = Question: { $question }
minutes-accelerator-ask = Asked of the group, help to… “{ $text }”
minutes-accelerator-synthesis = What is kept: { $text }
minutes-accelerator-kept = Kept by { $who }: “{ $text }”
minutes-accelerator-plan = To do: { $what }.
minutes-accelerator-plan-when = To do: { $what }, by { $when }.
minutes-accelerator-plan-whom = To do: { $what }, with { $whom }.
minutes-accelerator-plan-when-whom = To do: { $what }, by { $when }, with { $whom }.

# What an author reads in the studio.
accelerator-set = Project accelerator
    .about = One person tells, the others help, and that person listens in silence.
accelerator-set-question = The group’s question
    .hint = Without one, somebody’s project is chosen first.
accelerator-set-owner = How the project is chosen
accelerator-set-owner-is-wall = on a wall of projects
accelerator-set-owner-is-desk = the facilitator says who
accelerator-set-owner-is-volunteer = somebody volunteers
accelerator-set-turns = Those who help speak
accelerator-set-turns-is-true = in turn
accelerator-set-turns-is-false = freely
accelerator-set-hidden = Suggestions
accelerator-set-hidden-is-true = hidden, then shown
accelerator-set-hidden-is-false = in sight
accelerator-set-choose = Choose the project (minutes)
accelerator-set-situation = Tell the situation (minutes)
accelerator-set-facts = Questions about facts (minutes)
accelerator-set-ask = Say what is asked (minutes)
accelerator-set-help = Help (minutes)
    .hint = Meanwhile the one who is helped stays silent.
accelerator-set-synthesis = Say what one keeps (minutes)
accelerator-set-keep = What each one keeps for themself (minutes)
