### Clearing: at most six questions, each can be skipped.

clearing-intro =
    I will ask you a few short questions. This helps me find an advice centre that fits you.

    You can skip any question. Nothing is decided about you here.

clearing-place =
    This helps me find advice near you.

    Which town or village do you live in?
    .name = Place

clearing-age =
    Some services advise only young people, others only adults. I do not need your date of birth.

    How old are you?
    .child = Under 12 years
    .young = 12 to 26 years
    .adult = 27 years or older
    .name = Age

clearing-paper =
    There is different advice for different papers. It is enough to choose the kind.

    “Residence permit” means: for example, you have an Aufenthaltserlaubnis. “Asylum or Duldung” means: you have a paper from asylum, or your deportation is on hold (Duldung). Spätaussiedler are people from German families in Eastern Europe or the former Soviet Union. They have a registration paper (Registrierschein) or a certificate (Bescheinigung).

    Which paper do you have?
    .asylum = Asylum or Duldung
    .permit = Residence permit
    .eu = EU identity card
    .spaet = Spätaussiedler
    .other = Another one or none
    .name = Paper

clearing-kind-asylum =
    The German word is on your paper.

    Ankunftsnachweis is a proof of arrival. Aufenthaltsgestattung is a paper for the time of the asylum procedure. Duldung means: deportation is on hold for now.

    Which word do you see?
    .arrival = Ankunftsnachweis
    .gestattung = Aufenthaltsgestattung
    .duldung = Duldung
    .name = Kind of paper

clearing-kind-permit =
    The paper often shows a number with the sign §. Many people from Ukraine have § 24. § 25 often means protection after asylum.

    A Fiktionsbescheinigung is for the time when the office is still deciding. A Niederlassungserlaubnis is permanent: it has no end date.

    What does your paper say?
    .ukraine = § 24 (Ukraine)
    .protection = § 25 (protection)
    .permit-other = Another permit
    .fiktion = Fiktionsbescheinigung
    .niederlassung = Niederlassungserlaubnis
    .name = Kind of paper

clearing-kind-other =
    There is also advice for people without papers. A visa (Visum) is a paper for entering the country or for a visit.

    What fits you?
    .visa = Visa / outside Germany
    .german = German identity card
    .none = None / rather not say
    .name = Kind of paper

clearing-stay =
    Some advice is mainly for the first 3 years. The time counts from your arrival in Germany, or from the start of your present right to stay. The shorter time counts.

    How long ago was that?
    .short = Less than 3 years
    .long = 3 years or longer
    .name = Time in Germany

clearing-obliged =
    An integration course (Integrationskurs) is a course about the German language and life here. Sometimes an office sends a letter with the word Verpflichtung. It means that the course is compulsory for you.

    Did you get a letter like this?
    .yes = Yes
    .no = No
    .name = Compulsory course
