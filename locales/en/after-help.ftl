### After a help text, and at the end of a talk.

after-help =
    What would you like to do now?
    .offices = Find an advice centre
    .person = A person, please
    .solved = I am done
    .menu = To the main menu

solved =
    Did this help you?
    .yes = Yes
    .partly = Partly
    .no = No
    .appointment = Appointment
    .another = For someone else

solved-thanks =
    I am glad.

    You can write again at any time. All the best to you.

solved-open =
    Thank you for telling us. We are happy to keep looking.

    What would you like to do now?
    .person = A person, please
    .offices = Find an advice centre
    .menu = To the main menu
