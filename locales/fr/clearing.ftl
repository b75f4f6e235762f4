### Clarification : six questions au plus, chacune peut être passée.

clearing-intro =
    Je vous pose quelques questions courtes. Je peux ainsi trouver un centre de conseil qui vous convient.

    Vous pouvez passer chaque question. Ici, on ne décide rien sur vous.

clearing-place =
    Je peux ainsi trouver un conseil près de chez vous.

    Dans quelle ville ou quel village vivez-vous ?
    .name = Lieu

clearing-age =
    Certains centres conseillent seulement les jeunes, d’autres seulement les adultes. Je n’ai pas besoin de votre date de naissance.

    Quel âge avez-vous ?
    .child = Moins de 12 ans
    .young = De 12 à 26 ans
    .adult = 27 ans ou plus
    .name = Âge

clearing-paper =
    Le conseil dépend du papier. Il suffit de choisir le type.

    « Titre de séjour » veut dire : vous avez par exemple un permis de séjour (Aufenthaltserlaubnis). « Asile ou Duldung » veut dire : vous avez un papier de l’asile, ou une suspension de l’expulsion (Duldung). Les personnes d’origine allemande venues de l’Est (Spätaussiedler) ont un papier d’enregistrement ou une attestation.

    Quel papier avez-vous ?
    .asylum = Asile ou Duldung
    .permit = Titre de séjour
    .eu = Carte d’identité de l’UE
    .spaet = Spätaussiedler
    .other = Un autre ou aucun
    .name = Papier

clearing-kind-asylum =
    Le mot allemand est écrit sur votre papier.

    Ankunftsnachweis : preuve de votre arrivée. Aufenthaltsgestattung : droit de rester pendant la demande d’asile. Duldung : l’expulsion est suspendue pour le moment.

    Quel mot voyez-vous ?
    .arrival = Ankunftsnachweis
    .gestattung = Aufenthaltsgestattung
    .duldung = Duldung
    .name = Type de papier

clearing-kind-permit =
    Sur le papier, il y a souvent un nombre avec le signe §. Beaucoup de personnes venues d’Ukraine ont § 24. § 25 veut souvent dire : protection après l’asile.

    Une attestation provisoire (Fiktionsbescheinigung) est valable pendant que l’administration décide encore. Un permis de séjour sans limite de durée s’appelle Niederlassungserlaubnis.

    Qu’est-ce qui est écrit sur votre papier ?
    .ukraine = § 24 (Ukraine)
    .protection = § 25 (protection)
    .permit-other = Autre permis
    .fiktion = Fiktionsbescheinigung
    .niederlassung = Niederlassungserlaubnis
    .name = Type de papier

clearing-kind-other =
    Il y a aussi des conseils pour les personnes sans papiers. Un visa (Visum) est un papier pour entrer dans le pays ou pour une visite.

    Qu’est-ce qui vous correspond ?
    .visa = Visa / hors d’Allemagne
    .german = Nationalité allemande
    .none = Aucun / pas de réponse
    .name = Type de papier

clearing-stay =
    Certains conseils sont surtout pour les 3 premières années. Le temps compte depuis votre arrivée ou depuis votre titre de séjour actuel. La durée la plus courte compte.

    C’était il y a combien de temps ?
    .short = Moins de 3 ans
    .long = 3 ans ou plus
    .name = Temps en Allemagne

clearing-obliged =
    Un cours d’intégration (Integrationskurs) est un cours d’allemand et sur la vie ici. Parfois, une administration envoie une lettre avec le mot Verpflichtung (obligation). Alors le cours est obligatoire pour vous.

    Avez-vous reçu une lettre comme celle-là ?
    .yes = Oui
    .no = Non
    .name = Cours obligatoire
