### Appointments: what a team hears of clients.

staff-appointment-news = Appointment
    .booked = New appointment: { $when } · { $language }
    .requested = Appointment asked for: { $when } · { $language }. Please say yes or no.
    .confirmed = “I will come”: { $when } · { $language }
    .late = Will be late: { $when } · { $language }
    .moved = New time: { $when } · { $language }
    .cancelled = Cancelled: { $when } · { $language }
    .new-time = Would like a new time: { $when } · { $language }
