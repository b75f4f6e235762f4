# Group: German, school and work.

group-school-work =
    German, school, work

    Recognition (Anerkennung) means: a qualification from another country counts here too. A Kita is a place where small children are looked after.

    What fits your question?
    .name = Topic
    .lang = Learning German
    .recog = Recognition
    .edu = School, job training
    .kita = Kita, childcare
    .work = Work and rights

topic-lang =
    Learning German

    The integration course (Integrationskurs) is a course about the German language and life in Germany. A Berechtigung means: you may take part. A Verpflichtung means: a public office has decided that you take the course.

    There are also other German courses and language cafés (Sprachcafé). In a language café, people talk to each other without lessons.
    .step-1 = See if you already have a Berechtigung or Verpflichtung.
    .step-2 = Ask an advice centre which course fits you.
    .step-3 = Register at the course school, and ask about a placement test.
    .bring = Berechtigung or Verpflichtung, identity card or residence paper, the decision letter about social benefits.
    .whom = Migration advice (MBE) for adults. Youth migration service (JMD) for young people from 12 to 26.

lang-menu =
    Here you find more about the course. If nothing fits, choose “Person” or “Back”.

    What would you like to know?
    .find = Find a course
    .fee = What does it cost?
    .childcare = Children and course
    .stop = I would like to stop
    .later = After the course

course-paid =
    Find a course

    A Zulassung is the permission for the integration course (Integrationskurs). For some papers there is no new free Zulassung in 2026. Perhaps this affects you too. A Zulassung that you already have stays valid.

    It is also possible to pay for a course yourself. Often there are other ways too. A person at an advice centre can look with you.

    You can also practise German by volunteering (Ehrenamt). Volunteering means: helping because you want to, without pay.
    .step-1 = Check if you already have a Zulassung.
    .step-2 = Ask an advice centre about other ways to a course.
    .step-3 = Ask about a language café (Sprachcafé) near you too.
    .bring = Your residence paper and your Zulassung, if you have one.
    .whom = Migration advice (MBE) for adults. Youth migration service (JMD) for young people from 12 to 26.

course-find =
    Find a course

    For the integration course (Integrationskurs), many people need a Zulassung. It is the permission for the course. Whether it is free depends on your paper. The rules change often. So ask an advice centre first.

    You can also practise German by volunteering (Ehrenamt). Volunteering means: helping because you want to, without pay. There you talk to people whose first language is German.
    .step-1 = Ask an advice centre about courses near you.
    .step-2 = Get help with the application for the Zulassung.
    .step-3 = Ask about a language café (Sprachcafé) near you too.
    .bring = Your residence paper and letters about the course, if you have any.
    .whom = Migration advice (MBE) for adults. Youth migration service (JMD) for young people from 12 to 26.

lang-practise =
    Would you like to read more about volunteering?
    .vol = Yes, volunteering
    .on = No, go on

lang-fee =
    What does the course cost?

    Some people pay part of the costs themselves. Others can take part free of charge, for example if they get social benefits. If you have no residence paper, ask an independent advice centre first. A federal office checks the costs. It is called BAMF.

    The course school or an advice centre helps you with this application.
    .step-1 = Ask before the course what you will pay.
    .step-2 = Ask for help with the application not to pay the costs.
    .step-3 = Ask about the travel costs too.
    .bring = The latest Bescheid about social benefits. A Bescheid is a letter with a decision.
    .whom = The course school or migration advice.

lang-childcare =
    Children and course

    You would like to learn German and you have small children. Some courses have childcare. There are also courses for parents. A Kita is a fixed place where small children are looked after.
    .step-1 = Ask the course school if there is childcare with the course.
    .step-2 = Ask an advice centre about a place in a Kita.
    .step-3 = Ask about course times that fit your children.
    .bring = Papers about the course and the age of the children. Nothing more at first.
    .whom = The course school or migration advice.

lang-stop =
    I would like to stop

    Many people think about stopping at some point in the course. There is no shame in it. Perhaps the course is too hard, too easy or too much. Perhaps there are worries at home or arguments in the course. Often there is another way, for example a break or a change.

    Has a public office or the Jobcenter decided that you take the course? Then ask an advice centre first. The Jobcenter is the public office for work and basic benefits.
    .step-1 = Talk to a person before you end the course.
    .step-2 = Ask about a break, a different course or different times.
    .step-3 = Tell the course school if you cannot come one day.
    .bring = Letters about the course, if you have any.
    .whom = Migration advice. The talk is confidential and free.

lang-later =
    After the course

    After the course there are many ways to go on. A Berufssprachkurs is a German course for work. School, job training, work or volunteering (Ehrenamt) are possible too. Volunteering means: helping because you want to, without pay.

    If you did not pass the exam, ask if you can go on learning.
    .step-1 = Think about what you would like to do next.
    .step-2 = Talk to an advice centre about your plan.
    .step-3 = Ask about a new course before the old one ends.
    .bring = Your Zertifikat: the certificate of your exam. Other school or work certificates help too.
    .whom = The course school or migration advice.

topic-recog =
    Recognition (Anerkennung)

    Recognition means: an office compares your qualification with a German one. Some jobs need this, for example nursing. For other jobs it helps you to find work.

    Recognition can cost something. So ask first if there is help with the costs. If you have no residence paper, ask an independent advice centre first.
    .step-1 = Put your certificates (Zeugnisse) together, also from school.
    .step-2 = Ask an advice centre who checks your qualification.
    .step-3 = Have certificates translated only when the office asks for it.
    .bring = Certificates, translations if you have them, and a CV. A CV lists school, training and work.
    .whom = Migration advice (MBE) for adults. Youth migration service (JMD) for young people from 12 to 26.

topic-edu =
    School, job training

    Children go to school in Germany. After that, many young people learn a job. This is called Ausbildung: you learn in a company and at school. Adults can also get a qualification later.

    If you have no residence paper, ask an independent advice centre first. They also help you to register your child.
    .step-1 = Ask an advice centre which school or training fits.
    .step-2 = Register your child at the school with their help.
    .step-3 = Ask about a Praktikum: a short time to try out a job.
    .bring = School and work certificates (Zeugnisse). For a child also the Impfausweis: the booklet about vaccinations.
    .whom = Youth migration service (JMD) for young people from 12 to 26. Migration advice (MBE) for parents.

topic-kita =
    Kita, childcare

    In a Kita, small children play and learn. In this time, parents can work or learn German. A childminder (Tagespflege) is one person who looks after a few children, often at home.

    If you have no residence paper, it is safer to go to an independent advice centre first. Places often come through the Jugendamt. It is the public office for children and families.
    .step-1 = Register your child early, at several Kitas if you like.
    .step-2 = Ask an advice centre who gives out the places near you.
    .step-3 = Ask about the costs and about a lower price.
    .bring = The child’s birth certificate (Geburtsurkunde) and Impfausweis. The Impfausweis is the booklet about vaccinations.
    .whom = The Kita itself or migration advice (MBE).

work-kind =
    Are you looking for work, or asking about permission to work? Or is it about your rights, for example your pay?
    .name = Topic at work
    .work = Work, work permit
    .labour = Rights at work

topic-work =
    Work and permission

    Many residence papers have a sentence about work. It often uses the word Erwerbstätigkeit. It means: working and earning money. Sometimes you need a permission first.

    If you have no residence paper, it is safer to go to an independent advice centre first. The Agentur für Arbeit and the Jobcenter help you to find work. They are public offices for work.
    .step-1 = Look for the sentence about work on your paper.
    .step-2 = Show this sentence to an advice centre before you start.
    .step-3 = Write down what you can do and like to do.
    .bring = Residence paper, certificates, CV, if you have them. A CV lists school and work.
    .whom = Migration advice (MBE), youth migration service (JMD, 12 to 26) or Faire Integration (fair integration). Faire Mobilität (fair mobility) advises people from the EU.

topic-labour =
    Rights at work

    Rights at work are for all people who work here. They are, for example, about pay, breaks, holidays or illness. The employment contract (Arbeitsvertrag) states the rules of your work. A Kündigung is a notice that ends the work.

    Does someone take your passport? Does someone force you? Then press “Help now”.
    .step-1 = Write down every day when you work.
    .step-2 = Ask an advice centre before you sign anything.
    .step-3 = If you get a Kündigung, show it to an advice centre today.
    .bring = Employment contract, payslips, messages from the company. A payslip shows hours and pay.
    .whom = Faire Integration (fair integration) advises people from outside the EU. Faire Mobilität (fair mobility) advises people from the EU.
