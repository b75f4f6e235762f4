### When the need is not clear, and when the program did not understand.

unsure =
    That is all right. You do not need to know a topic yet.

    What fits best?
    .find = Find help
    .talk = I just want to talk
    .question = I have a question
    .relative = Writing for someone else

unsure-talk =
    Talking is a good start. You do not need a topic or a reason for it. Nobody asks you why you are coming.

unsure-relative =
    Of course. Family members and friends can ask here too.

    Please do not write a name or anything that shows who the person is. Just choose the topic that it is about.

faq-ask =
    What would you like to know?

    Please write a short question. Please do not write names or numbers.

faq-none =
    I do not have an answer to this yet. A person may know more.

lost =
    Sorry, I did not understand you. That is my fault.

    How would you like to go on?
    .menu = To the main menu
    .person = A person, please
    .on = Go on as before
