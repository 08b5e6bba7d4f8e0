join-title = Give your first name.
join-title-kept = Write down your three words.
join-title-return = Give your three words.
join-room = room
join-name = Your first name
join-name-n = First name { $n }
join-where = Where are you?
join-here = { $count ->
    [0] nobody yet
   *[other] { $count } here
}
join-shared = We share this device
join-alone = I am alone on this device
join-more-names = Add a first name
join-go = Enter the room
join-was-here = I was here already
join-new = It is my first time here
join-name-empty = Write a first name: the one the group will use.
join-words = Your three return words
join-words-hint = Those you wrote down when you came in, in that order.
join-words-few = Three words are needed. { $count } missing.
join-words-go = Take my place again
join-keep = They give you your place back on another device. They will not be shown again.
join-kept = Noted, let me play
join-line = On line. Nothing is saved yet.
join-line-off = The room does not answer. What you write stays here.
join-change-code = Change code
join-slow = Too many codes that open nothing. Try again in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}.
