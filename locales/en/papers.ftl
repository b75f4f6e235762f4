# Group: papers and staying.

group-papers =
    Papers and staying

    This is about your paper and about living in Germany. A court appeal means: a court checks an official decision. Family reunion means: the family comes to Germany.

    What fits your question?
    .name = Topic
    .res = Right to stay
    .asyl = Asylum, decision, court
    .spaet = Spätaussiedler
    .famreu = Family reunion
    .papers = ID, passport, documents

topic-res =
    Right to stay

    This is about the paper that lets you live in Germany. Its name is, for example, Aufenthaltserlaubnis (residence permit), Fiktionsbescheinigung or Duldung. The Fiktionsbescheinigung is valid until an application is decided. A Duldung means: deportation is on hold for now.

    If you have no paper, it is safer to go to an independent advice centre first. Many public offices report data to the Ausländerbehörde. It is the public office for residence papers.
    .step-1 = Check until when your paper is valid.
    .step-2 = Talk to an advice centre early, best before this date.
    .step-3 = Make your application with their help, and keep a copy.
    .bring = Your residence paper and all letters about it. You can also come without papers.
    .whom = Migration advice (MBE) for adults. Youth migration service (JMD) for young people from 12 to 26.

topic-asyl =
    Asylum, decision, court

    If you have no papers, it is safer to go to an independent advice centre first, before any public office.

    In the asylum procedure (Asylverfahren), a federal office looks at your application for protection. It is called BAMF. Its decision comes as a letter: this is the Bescheid. An appeal to a court (Klage) means: a court checks the Bescheid.

    A yellow envelope is important. The date on the envelope counts. The rules change often.

    Is there a threat of deportation now? Then press “Help now”.
    .step-1 = Keep the letter and the envelope together.
    .step-2 = Show both to an advice centre or a lawyer today.
    .step-3 = Before each appointment in the procedure, ask how you can prepare.
    .bring = Letter and envelope, your paper from the asylum procedure, earlier letters.
    .whom = Advice on the asylum procedure (Asylverfahrensberatung): it is free and voluntary. Refugee advice (Flüchtlingsberatung) near you helps too.

topic-spaet =
    Spätaussiedler

    Spätaussiedler are people from German families in Eastern Europe or the former Soviet Union. There is a special law for them and their families. Its short name is BVFG. The Aufnahmebescheid is the letter that agrees to admit you to Germany. The Registrierschein shows that you are registered here as a Spätaussiedler.

    Advice is also for husbands, wives, children and grandchildren. It can be about language, work, a home and applications.
    .step-1 = Put all papers about your admission together.
    .step-2 = Ask an advice centre about the next applications.
    .step-3 = Ask there about a German course too.
    .bring = Aufnahmebescheid, Registrierschein and identity card, if you have them.
    .whom = Migration advice (MBE) for adults. Youth migration service (JMD) for young people from 12 to 26.

topic-famreu =
    Family reunion (Familiennachzug)

    Family reunion means: your husband or wife, children or parents come to you in Germany. Your family usually needs a visa (Visum) for this. It is a permission to enter the country.

    The rules depend on your residence paper. For some papers, family reunion is on hold at present. So ask an advice centre early.

    If you yourself have no paper, it is safer to go to an independent advice centre first, before any public office.
    .step-1 = Write down who would like to come and which country the person lives in.
    .step-2 = Talk to an advice centre before you make an application.
    .step-3 = Collect family documents, for example about marriage and birth.
    .bring = Your residence paper, family documents, letters from the office, if you have them.
    .whom = Migration advice (MBE) for adults. Youth migration service (JMD) for young people from 12 to 26.

topic-papers =
    ID, passport, documents

    An identity card (Ausweis) or passport (Pass) shows who you are. A birth certificate (Geburtsurkunde) shows when and where you were born.

    If you have no residence paper, it is safer to go to an independent advice centre first, before any public office.

    The passport usually comes from your country of origin. The register office (Standesamt) writes documents about birth, marriage and death in Germany.

    Have you applied for asylum or protection? Then talk to an advice centre before you visit the embassy.
    .step-1 = Look for every old paper, also copies and photos.
    .step-2 = Ask an advice centre which office gives you the new paper.
    .step-3 = Ask for a confirmation that you have made the application.
    .bring = Every old paper. If you lost it, also the report to the police, if you have one.
    .whom = Migration advice (MBE) for adults. Youth migration service (JMD) for young people from 12 to 26.
