### The service menu and our promise.

more-menu =
    Here you find everything about Lotse and your rights.

    What would you like to see?
    .about = About Lotse
    .privacy = Data protection
    .appointments = Appointments
    .complaint = Complaint
    .pro = Professionals, helpers

# The promise screen of AWO-1: all five promises stand in every language.
promise =
    Lotse is a computer program. It helps you to find advice. A person decides, never the program.

    This is what we promise for the advice:

    1. It is free.

    2. It is confidential. What you say stays in the advice centre.

    3. The people who work there have a duty of confidentiality. This means: we pass nothing on by our own choice. The limits are danger to life, danger to a child or the order of a court.

    4. It is independent. Your religion, your beliefs and your nationality make no difference.

    5. You decide for yourself. You can skip any question and stop at any time. We respect you and your strengths.
    .privacy = Data protection
    .person = A person, please
    .home = To the main menu
