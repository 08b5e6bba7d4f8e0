# The weather: one sky each, then the group's sky.
weather-pick = Pick the sky you are here under.
weather-wait = Wait for the others, or change your sky.
weather-read = Look at our sky; nothing to explain.
weather-too-few = Say your sky aloud, if you like.
weather-too-few-more = Fewer than four answers: nothing is shown, so that nobody is recognised.
weather-secret = { $people ->
    [one] At the end we show how many are under each sky, and the words. Never whose.
   *[other] One sky for all of you at this place. At the end we show how many are under each sky, and the words. Never whose.
}
weather-legend = My sky
weather-sun = Sun
weather-bright = Sun and cloud
weather-cloud = Cloud
weather-rain = Rain
weather-storm = Storm
weather-word = A word, if you like
weather-pick-first = Pick a sky first.
weather-go = Give my weather
weather-change = Change my weather
weather-told = Noted: { $said }
weather-later = All is shown together.
weather-ours = Our sky
weather-count = { $count ->
    [0] nobody
    [one] 1 answer
   *[other] { $count } answers
}
weather-yours = Your sky, for you alone: { $sky }
weather-last = If you give your own weather, give it last: the first one colours the others.
weather-reveal = Show our sky
weather-last-legend = My weather, last
weather-last-more = The facilitator’s comes after: it does not count with the others.
weather-last-go = Give my weather, last
weather-last-change = Change my weather
weather-last-shown = And the facilitator, last
# The minutes: the words, then how many under each sky.
minutes-weather = The weather, in words
minutes-weather-sky = The group's weather
minutes-weather-sun = Sun: { $count }
minutes-weather-bright = Sun and cloud: { $count }
minutes-weather-cloud = Cloud: { $count }
minutes-weather-rain = Rain: { $count }
minutes-weather-storm = Storm: { $count }
# On paper.
weather-paper-pick = Which sky are you here under?
weather-paper-hat = Do not write your name. Fold the paper and put it into the hat; all are read, and nobody asks whose.
minutes-weather-compared = { $sky ->
    [sun] Sun
    [bright] Sun and cloud
    [cloud] Cloud
    [rain] Rain
   *[storm] Storm
}: { $count }, at the start { $first }
minutes-weather-last = The facilitator, last: { $sky ->
    [sun] Sun
    [bright] Sun and cloud
    [cloud] Cloud
    [rain] Rain
   *[storm] Storm
}
minutes-weather-last-word = Their word: { $text }

# What an author reads in the studio.
weather-set = The weather of each one
    .about = Under which sky we arrive, and leave.
weather-set-prompt = What everyone is asked
    .hint = Left out: which sky they arrive under.
