web-title-home = Tutti
web-title-play = Tutti
web-title-desk = Tutti : le pupitre
web-title-screen = Tutti : l’écran de la salle
web-title-studio = Tutti : l’atelier
web-title-message = Tutti
web-to-home = Aller à la première page
web-too-old = La page arrive. Si rien ne vient, ce navigateur est trop ancien : il faut Chrome 89, Firefox 108, Safari 16.4 ou plus récent.
web-no-script = Tutti a besoin de JavaScript : autorisez-le pour cette adresse, puis rouvrez la page.
web-wait = Trop de codes qui n’ouvrent rien. Réessayez dans { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}.
