derole-lay = { $people ->
    [one] Lay { $name } down and be yourself again.
   *[other] Lay { $name } down and be yourselves again.
}
derole-agree = Say how the minutes may name you.
derole-wait = Speak in your own name from now on.
derole-shown = { $people ->
    [one] Everyone will read your sentence, with your name. You may write nothing.
   *[other] Everyone will read your sentence, with your names. You may write nothing.
}
derole-goodbye = A word of goodbye to { $name }
derole-go = Lay { $name } down
derole-goodbyes = Goodbyes
derole-said = To { $name }: { $text }
derole-agree-more = The minutes are kept and may be passed on. You can still change this after the meeting.
derole-agree-legend = In the minutes I want to be named by
derole-named-name = My first name
derole-named-character = My character
derole-named-nobody = No name at all
derole-agreed = Noted. You can change it whenever you like.
derole-was = played { $name }
derole-left = { $count ->
    [0] Everyone has laid their character down.
    [one] One place has not laid its character down yet.
   *[other] { $count } places have not laid their character down yet.
}
# On paper.
derole-paper-lay = Lay your character down and be yourself again.
derole-paper-goodbye = A word of goodbye to your character, if you like. Everyone will read it.

# What an author reads in the studio.
derole-set = Lay the character down
    .about = We say goodbye to our role before we speak for ourselves.
