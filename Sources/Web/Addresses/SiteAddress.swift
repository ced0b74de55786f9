import CurriculumModel
import Records

/// Every address of the site, typed: a link that leads nowhere does not compile.
enum SiteAddress: Hashable, Sendable {
  // Everyone
  case home
  case signIn
  case signOut
  case invitation(InvitationToken)
  case verification
  case completionCheck(CompletionRecordID)
  case health
  case asset(digest: String, name: String)
  case picture(ReleaseDigest, Picture.ID)

  // Learners
  case pathway(Pathway.ID)
  case module(Module.ID)
  case lesson(Lesson.ID, section: String? = nil)
  case lessonRead(Lesson.ID)
  case notice(Module.ID)
  case quiz(Module.ID)
  case attempt(AttemptID)
  /// All on one page; the position counts from 1.
  case questions(AttemptID, at: Int? = nil)
  /// The position counts from 1.
  case question(AttemptID, Int)
  /// The scene that a scenario has come to, on its question's page.
  case scene(AttemptID, Int)
  case answer(AttemptID, Int)
  case submission(AttemptID)
  case result(AttemptID)
  case ownRecord
  case ownRecordFile
  case ownReminders
  case calendar
  case calendarFeed(CalendarToken)
  case selfRating(Competency.ID)
  case completion(Pathway.ID)
  case certificate(CompletionRecordID)
  case completionFile(CompletionRecordID)
  case attendance
  case attendanceCode(AttendanceCode)
  case practice(Question.ID)
  case followUp(Quiz.ID)
  case followUpResult(FollowUpID)
  case glossary
  case term(GlossaryTerm.ID)
  case principles
  case principle(Principle.ID)
  case words
  case wordRule(WordRule.ID)
  case competencies
  case competency(Competency.ID)
  case sources
  case source(Source.ID)

  // Supervisors
  case supervision
  case team(TeamID)
  case teamTable(TeamID)
  case person(PersonID)
  case observationForm(PersonID, Competency.ID)
  case observation(ObservationID)
  case countersignature(ObservationID)
  case observationReply(ObservationID)
  case waiver(PersonID, Competency.ID)
  case attemptRelease(PersonID, Quiz.ID)
  case debrief(AttemptID, Question.ID)
  /// The entry's place in the ledger.
  case revocation(Int)
  /// What waits to be marked.
  case markings
  /// The position counts from 1.
  case marking(AttemptID, Int)

  // Supervisors, trainers and administrators
  case retention
  case sessions
  case session(TrainingSessionID)
  case sessionTable(TrainingSessionID)
  case sessionPeople(TrainingSessionID)
  case attendanceCorrection(TrainingSessionID, PersonID)
  case renewals
  case renewalTable
  case renewal(PersonID, Competency.ID)
  case renewalUndoing(AssignmentID)
  case regradings
  case regrading(Quiz.ID)

  // Trainers
  case training
  case questionFigures
  case quizFigures(Quiz.ID)
  case quizFiguresTable(Quiz.ID)
  case quizFiguresData(Quiz.ID)

  // Administrators
  case people
  case newPerson
  case peopleImport
  case peopleImportExample
  case peopleImportLinks
  case personSettings(PersonID)
  case personRoles(PersonID)
  case personActivity(PersonID)
  case personInvitation(PersonID)
  case personAssignment(PersonID)
  case agencies
  case agencySettings(AgencyID)
  case documents(AgencyID)
  case attestation(AgencyID, Competency.ID)
  case teamsSettings
  case teamSettings(TeamID)
  case teamMembers(TeamID)
  case teamAssignment(TeamID)
  case withdrawal(AssignmentID)
  case erasure(PersonID)
  case reminders
  case audit
  case auditTable
}
