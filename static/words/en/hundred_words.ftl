# All the words of this activity. Their keys begin with its name, and are the same in every language.
hundred-words-pick = Choose two numbers, without thinking.
hundred-words-associate = Write what these two words bring to mind.
hundred-words-conclude = Write what this says to our question.
hundred-words-wait = Wait until all the cards turn.
hundred-words-read = Read aloud what each one found.
hundred-words-question = Our question:
hundred-words-pad = The numbers from 1 to 100. The arrows walk over them, the space bar takes one.
hundred-words-chosen = { $count ->
    [0] No number chosen
    [one] 1 number of 2 chosen
   *[other] { $count } numbers of 2 chosen
}
hundred-words-two = Choose two numbers first.
hundred-words-turn = Turn the words
hundred-words-draw = Draw for me
hundred-words-once = The number first, the word after. You draw only once: a hard word is often the best one.
hundred-words-pair = The two words
hundred-words-association = What these words bring to mind, freely
hundred-words-so = So, for our question…
hundred-words-go = Put my card down
hundred-words-silent = Nothing written. Perhaps said aloud?
# In the minutes.
minutes-hundred-words = Two words in a hundred
minutes-hundred-words-pair = { $who }: { $first }, { $second }.
minutes-hundred-words-association = “{ $text }”
minutes-hundred-words-so = So, for our question: “{ $text }”
# On paper.
hundred-words-paper-how = Say two numbers from 1 to 100, without thinking; you are given the two words. You draw only once.
hundred-words-paper-pair = My two numbers and my two words
hundred-words-paper-list = The hundred words
hundred-words-paper-list-how = Keep the list covered, or cut it up and turn the words over: the number first, the word after.
hundred-words-paper-word = { $number }. { $word }

# What an author reads in the studio.
hundred-words-set = Hundred words
    .about = Two numbers, two words: what do they say to our question?
hundred-words-set-question = The question the words are to speak to
hundred-words-set-words = Your own hundred words
    .hint = A hundred exactly, in the order of their numbers.
hundred-words-set-words-one = Word { $n }
