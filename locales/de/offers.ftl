### Who can probably help: one text for each outcome of the clearing. A person decides.

# keep: Jugendmigrationsdienst, JMD, jmd4you
offer-jmd =
    Ein Jugendmigrationsdienst (JMD) kann Ihnen wahrscheinlich helfen.

    Der JMD berät junge Menschen von 12 bis 26 Jahren. Sie können auch mit einer Duldung dort fragen. Die Online-Beratung heißt jmd4you.

    Ob es passt, klärt eine Person mit Ihnen.

# keep: Migrationsberatung für erwachsene Zuwanderer, MBE, mbeon
offer-mbe-first =
    Die Migrationsberatung für erwachsene Zuwanderer (MBE) kann Ihnen wahrscheinlich helfen.

    Sie ist vor allem für Erwachsene in den ersten 3 Jahren da. Die Beratung ist kostenlos und vertraulich. Online finden Sie sie bei mbeon.

    Ob es passt, klärt eine Person mit Ihnen. Kommen Sie auch ohne alle Papiere.

# keep: Migrationsberatung für erwachsene Zuwanderer, MBE, Integrationskurs, mbeon
offer-mbe-priority =
    Die Migrationsberatung für erwachsene Zuwanderer (MBE) kann Ihnen wahrscheinlich helfen.

    Wer zum Integrationskurs verpflichtet ist, hat dort Vorrang, wenn Plätze frei sind. Die Beratung ist kostenlos und vertraulich. Online finden Sie sie bei mbeon.

    Ist kein Platz frei? Dann kann eine andere Beratungsstelle mit Ihnen weiter suchen.

# keep: Migrationsberatung für erwachsene Zuwanderer, MBE, mbeon
offer-mbe-free =
    Die Migrationsberatung für erwachsene Zuwanderer (MBE) kann Ihnen wahrscheinlich helfen.

    Sind Plätze frei, berät sie auch Menschen, die schon länger hier leben. Die Beratung ist kostenlos und vertraulich. Online finden Sie sie bei mbeon.

    Ist kein Platz frei? Dann kann eine andere Beratungsstelle mit Ihnen weiter suchen.

# keep: Migrationsberatung für erwachsene Zuwanderer, MBE, mbeon
offer-mbe-opening =
    Die Migrationsberatung für erwachsene Zuwanderer (MBE) kann Ihnen wahrscheinlich helfen. Das gilt, wenn dort Plätze frei sind.

    Fragen Sie dort gern nach. Die Beratung ist kostenlos und vertraulich. Online finden Sie sie bei mbeon.

    Ist kein Platz frei? Dann kann eine andere Beratungsstelle mit Ihnen weiter suchen.

# keep: Jugendmigrationsdienst, JMD, Migrationsberatung für erwachsene Zuwanderer, MBE
offer-both =
    Zwei Angebote können Ihnen wahrscheinlich helfen.

    Bis 26 Jahre: der Jugendmigrationsdienst (JMD). Ab 27 Jahren: die Migrationsberatung für erwachsene Zuwanderer (MBE).

    Sie können bei beiden fragen. Welche Stelle passt, klärt eine Person mit Ihnen.

# keep: Jugendamt
offer-child =
    Kinder dürfen allein Beratung bekommen, auch ohne Eltern. Das ist kostenlos.

    Sind Sie das Kind? Diese Nummern sind für Sie. Dort hört Ihnen ein Mensch zu. Sie brauchen keinen Namen zu sagen.

    Schreiben Sie für ein Kind? Auch Eltern bekommen hier Rat. Das Jugendamt ist das Amt, das Kinder schützt und Familien hilft. Hat die Familie kein Papier, fragen Sie bitte zuerst eine unabhängige Beratungsstelle.

# keep: Asylverfahrensberatung, Flüchtlingsberatung, MBE
offer-asylum =
    Eine Asylverfahrensberatung kann Ihnen wahrscheinlich helfen. Sie berät Menschen, deren Asylantrag noch läuft. Sie ist kostenlos und freiwillig.

    Auch eine Flüchtlingsberatung in Ihrer Nähe kann helfen. Die Migrationsberatung (MBE) hilft manchmal, wenn Plätze frei sind.

    Seit Juni 2026 gibt es neue Asylregeln der EU. Bitte fragen Sie eine Beratungsstelle, was das für Sie heißt.

    Haben Sie einen gelben Umschlag bekommen? Zeigen Sie ihn bitte noch heute einer Beratungsstelle.

# keep: Asylverfahrensberatung, Jugendmigrationsdienst, JMD, jmd4you
offer-asylum-young =
    Zwei Angebote können Ihnen wahrscheinlich helfen.

    Die Asylverfahrensberatung berät Menschen, deren Asylantrag noch läuft. Sie ist kostenlos und freiwillig.

    Der Jugendmigrationsdienst (JMD) berät junge Menschen von 12 bis 26 Jahren. Die Online-Beratung heißt jmd4you.

    Seit Juni 2026 gibt es neue Asylregeln der EU. Bitte fragen Sie eine Beratungsstelle, was das für Sie heißt.

    Haben Sie einen gelben Umschlag bekommen? Zeigen Sie ihn bitte noch heute einer Beratungsstelle.

# keep: Duldung, Flüchtlingsberatung, MBE
offer-duldung =
    Auch mit einer Duldung gibt es Beratung. Eine Flüchtlingsberatung in Ihrer Nähe kann Ihnen wahrscheinlich helfen.

    Die Migrationsberatung (MBE) hilft manchmal, wenn Plätze frei sind.

    Gehen Sie gern vor einem Termin bei einer Behörde dorthin. Was für Sie möglich ist, klärt eine Person mit Ihnen.

# keep: Duldung, Jugendmigrationsdienst, JMD, jmd4you, Flüchtlingsberatung
offer-duldung-young =
    Auch mit einer Duldung gibt es Beratung. Ein Jugendmigrationsdienst (JMD) kann Ihnen wahrscheinlich helfen.

    Der JMD berät junge Menschen von 12 bis 26 Jahren. Die Online-Beratung heißt jmd4you. Auch eine Flüchtlingsberatung in Ihrer Nähe kann helfen.

    Was für Sie möglich ist, klärt eine Person mit Ihnen.

# keep: Migrationsberatung für erwachsene Zuwanderer, MBE, Jugendmigrationsdienst, JMD, mbeon, § 24
offer-ukraine =
    Die Migrationsberatung für erwachsene Zuwanderer (MBE) kann Ihnen wahrscheinlich helfen. Sie berät auch Menschen mit § 24. Bis 26 Jahre ist der Jugendmigrationsdienst (JMD) da.

    Die Beratung der MBE ist kostenlos und vertraulich. Online finden Sie sie bei mbeon.

    Die Regeln für Geldleistungen ändern sich gerade. Bitte fragen Sie dazu eine Person.

# keep: Jugendmigrationsdienst, JMD, jmd4you, § 24
offer-ukraine-young =
    Ein Jugendmigrationsdienst (JMD) kann Ihnen wahrscheinlich helfen. Er berät auch junge Menschen mit § 24.

    Die Online-Beratung heißt jmd4you.

    Die Regeln für Geldleistungen ändern sich gerade. Bitte fragen Sie dazu eine Person.

# keep: Migrationsberatung für erwachsene Zuwanderer, MBE, Faire Mobilität
offer-eu =
    Die Migrationsberatung für erwachsene Zuwanderer (MBE) kann Ihnen wahrscheinlich helfen. Sie ist auch für Menschen aus EU, EWR und Schweiz möglich.

    Gibt es Ärger bei der Arbeit? Dann fragen Sie gern Faire Mobilität.

    Ob es passt, klärt eine Person mit Ihnen.

# keep: mbeon, jmd4you, Ausländerbehörde
offer-abroad =
    Online-Beratung kann Ihnen wahrscheinlich helfen. Das geht auch vor der Reise oder mit einem Visum.

    Erwachsene schreiben an mbeon. Junge Menschen von 12 bis 26 Jahren schreiben an jmd4you.

    Fragen zum Visum beantwortet die deutsche Botschaft. In Deutschland ist es die Ausländerbehörde, das Amt für den Aufenthalt. Ist Ihr Visum schon abgelaufen? Fragen Sie dann bitte zuerst eine unabhängige Beratungsstelle.

# keep: Sozialamt, § 87 AufenthG
offer-no-paper =
    Das ist in Ordnung. Eine unabhängige Beratungsstelle kann Ihnen wahrscheinlich helfen. Sie brauchen dort kein Papier.

    Wichtig, wenn Sie kein Papier haben: Gehen Sie bitte zuerst zur Beratung, erst danach zu einer Behörde. Die meisten Behörden melden Menschen ohne Papier. Auch das Sozialamt tut das. So steht es in § 87 AufenthG, einem Gesetz.

    Schulen haben diese Pflicht nicht. Behandelnde Ärztinnen und Ärzte haben sie auch nicht. Auch unabhängige Hilfsorganisationen haben sie nicht.

    Im medizinischen Notfall gilt: Holen Sie bitte Hilfe, auch ohne Papier.

offer-ordinary =
    Die üblichen Beratungsstellen in Ihrer Nähe können Ihnen wahrscheinlich helfen. Dort kann man mit Ihnen die passende suchen.

    Fragen Sie für andere oder helfen Sie beruflich? Dann wählen Sie im Hauptmenü „Mehr“ und „Fachkräfte und Helfende“.
