/// Every place of the site as the router sees it: a pattern whose `:name` parts stand for one part
/// of a path.
enum SiteRoute: String, CaseIterable, Sendable {
  // Everyone
  case home = "/"
  case signIn = "/sign-in"
  case signOut = "/sign-out"
  case invitation = "/invitations/:token"
  case verification = "/verify"
  case completionCheck = "/verify/:number"
  case health = "/health"
  case asset = "/assets/:digest/:name"
  case picture = "/pictures/:release/:picture"

  // Learners
  case pathway = "/pathways/:pathway"
  case module = "/modules/:module"
  case lesson = "/modules/:module/:lesson"
  case lessonRead = "/modules/:module/:lesson/read"
  case notice = "/notices/:module"
  case quiz = "/quizzes/:module"
  case attempt = "/attempts/:attempt"
  case questions = "/attempts/:attempt/questions"
  case question = "/attempts/:attempt/questions/:position"
  case answer = "/attempts/:attempt/answers/:position"
  case submission = "/attempts/:attempt/submission"
  case result = "/attempts/:attempt/result"
  case ownRecord = "/record"
  case ownRecordFile = "/record/file"
  case ownReminders = "/record/reminders"
  case calendar = "/record/calendar"
  case calendarFeed = "/calendar/:link"
  case selfRating = "/record/skills/:competency"
  case completion = "/pathways/:pathway/completion"
  case certificate = "/completions/:number"
  case completionFile = "/completions/:number/file"
  case attendance = "/attend"
  case attendanceCode = "/attend/:code"
  case practice = "/practice/:quiz/:question"
  case followUp = "/follow-ups/:quiz"
  case followUpResult = "/follow-ups/results/:number"
  case glossary = "/glossary"
  case principles = "/principles"
  case words = "/words"
  case competencies = "/competencies"
  case sources = "/sources"

  // Supervisors
  case supervision = "/teams"
  case markings = "/teams/marking"
  case marking = "/teams/marking/:attempt/:position"
  case team = "/teams/:team"
  case teamTable = "/teams/:team/table"
  case person = "/people/:person"
  case observationForm = "/people/:person/observations/:competency"
  case observation = "/observations/:observation"
  case countersignature = "/observations/:observation/countersignature"
  case observationReply = "/observations/:observation/reply"
  case waiver = "/people/:person/waivers/:competency"
  case attemptRelease = "/people/:person/attempts/:quiz"
  case debrief = "/attempts/:attempt/debriefs/:question"
  case revocation = "/entries/:entry/revocation"
  case renewals = "/renewals"
  case renewalTable = "/renewals/table"
  case renewal = "/renewals/:person/:competency"
  case renewalUndoing = "/renewals/assignments/:assignment/undo"

  // Supervisors, trainers and administrators
  case retention = "/retention"
  case regradings = "/training/keys"
  case regrading = "/training/keys/:quiz"
  case sessions = "/sessions"
  case session = "/sessions/:session"
  case sessionTable = "/sessions/:session/table"
  case sessionPeople = "/sessions/:session/people"
  case attendanceCorrection = "/sessions/:session/people/:person"

  // Trainers
  case training = "/training"
  case questionFigures = "/training/questions"
  case quizFigures = "/training/questions/:quiz"
  case quizFiguresTable = "/training/questions/:quiz/table"
  case quizFiguresData = "/training/questions/:quiz/data"

  // Administrators
  case people = "/administration/people"
  case newPerson = "/administration/people/new"
  case peopleImport = "/administration/people/import"
  case peopleImportExample = "/administration/people/import/example"
  case peopleImportLinks = "/administration/people/import/links"
  case personSettings = "/administration/people/:person"
  case personRoles = "/administration/people/:person/roles"
  case personActivity = "/administration/people/:person/activity"
  case personInvitation = "/administration/people/:person/invitation"
  case personAssignment = "/administration/people/:person/assignment"
  case agencies = "/administration/agencies"
  case agencySettings = "/administration/agencies/:agency"
  case documents = "/administration/agencies/:agency/documents"
  case attestation = "/administration/agencies/:agency/documents/:competency"
  case teamsSettings = "/administration/teams"
  case teamSettings = "/administration/teams/:team"
  case teamMembers = "/administration/teams/:team/members"
  case teamAssignment = "/administration/teams/:team/assignment"
  case withdrawal = "/administration/assignments/:assignment/withdrawal"
  case erasure = "/administration/people/:person/erasure"
  case reminders = "/administration/reminders"
  case audit = "/administration/audit"
  case auditTable = "/administration/audit/table"

  enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
  }

  /// What may be asked of it.
  var methods: [Method] {
    switch self {
    case .signOut, .lessonRead, .notice, .answer, .submission, .completion, .personRoles,
      .personActivity, .personInvitation, .peopleImportLinks, .personAssignment, .teamMembers,
      .teamAssignment, .renewal, .renewalUndoing, .countersignature, .observationReply:
      [.post]
    case .signIn, .invitation, .verification, .quiz, .followUp, .newPerson, .peopleImport,
      .agencies, .teamsSettings, .withdrawal, .observationForm, .revocation, .waiver,
      .attemptRelease,
      .debrief, .attestation, .agencySettings, .marking, .selfRating:
      [.get, .post]
    case .erasure, .calendar, .questions, .regrading: [.get, .post]
    case .sessions, .attendance, .attendanceCorrection: [.get, .post]
    case .sessionPeople: [.post]
    default: [.get]
    }
  }

  /// The path with these values in the places of the pattern's parts, in their order.
  func path(_ values: String...) -> String { path(values) }

  func path(_ values: [String]) -> String {
    var rest = values[...]
    var path = ""
    var isInName = false
    for scalar in rawValue.unicodeScalars {
      switch scalar {
      case ":":
        isInName = true
        path += (rest.popFirst() ?? "").percentEncoded
      case "/":
        isInName = false
        path += "/"
      default:
        if !isInName { path.unicodeScalars.append(scalar) }
      }
    }
    return path
  }

  /// What stands in a path of this shape in the places of the pattern's parts.
  func values(in path: some StringProtocol) -> [String] {
    zip(path.split(separator: "/"), rawValue.split(separator: "/"))
      .filter { $1.hasPrefix(":") }.compactMap { FieldText.decode($0.0.utf8) }
  }

  /// Whether a path has the shape of the pattern.
  func matches(_ path: some StringProtocol) -> Bool {
    let parts = path.split(separator: "/")
    let pattern = rawValue.split(separator: "/")
    return parts.count == pattern.count
      && zip(parts, pattern).allSatisfy { $1.hasPrefix(":") || $0 == $1 }
  }
}

extension String {
  /// With everything but RFC 3986's unreserved characters as `%XX`.
  var percentEncoded: String {
    guard !utf8.allSatisfy(\.isUnreserved) else { return self }
    return utf8.map { byte in
      byte.isUnreserved
        ? String(UnicodeScalar(byte))
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}

extension UInt8 {
  fileprivate var isUnreserved: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
