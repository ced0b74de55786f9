import Records
import Testing

@testable import Web

/// A request that an address of the site can be asked: with ids in the path, and fields in the
/// form.
struct RouteVisit: Sendable, CustomStringConvertible {
  let route: SiteRoute
  let path: String
  /// `nil` for a GET.
  var fields: [(String, String)]?

  var description: String { "\(fields == nil ? "GET" : "POST") \(path)" }
}

/// How every address of the site is visited. Whoever adds an address says here what its form sends,
/// and what a new part of a path stands for.
struct RouteVisits {
  let agencies: TwoAgencies
  private var foreign: ForeignAgency { agencies.foreign }

  /// What stands in a path under this name; `nil` for a name that nobody thought of.
  private func foreignValues(_ name: String) -> [String]? {
    switch name {
    case "person": ["\(foreign.learner.person.id)", "\(foreign.administrator.person.id)"]
    case "agency": ["\(foreign.agency)"]
    case "team": ["\(foreign.team)"]
    case "attempt": ["\(foreign.attempt)", "\(foreign.openAttempt)"]
    case "session": ["\(foreign.session)"]
    case "observation": ["\(foreign.observation)"]
    case "entry": foreign.entries.map { "\($0)" }
    case "assignment": foreign.assignments.map { "\($0)" }
    case "number": ["\(foreign.record)"]
    default: Self.common[name].map { [$0] }
    }
  }

  /// The same of the visitor's own agency.
  private func ownValues(_ name: String) -> [String]? {
    switch name {
    case "person": ["\(agencies.ownMember)"]
    case "agency": ["\(agencies.site.agency.id)"]
    case "team": ["\(agencies.ownTeam)"]
    default: Self.common[name].map { [$0] }
    }
  }

  /// Parts of paths that are of no agency.
  private static let common = [
    "token": String(repeating: "0a", count: 32), "link": String(repeating: "0a", count: 32),
    "digest": "0a", "name": "site.css",
    "release": "0a", "picture": "none", "pathway": "core-pathway", "module": "signs",
    "lesson": "first", "quiz": "signs-quiz", "question": "q-short", "competency": "core-6",
    "position": "1", "code": "AAAAAA",
  ]

  /// What the form of an address sends; `nil` where nobody said.
  private func form(of route: SiteRoute) -> [(String, String)]? {
    let person = "\(foreign.learner.person.id)"
    let people = "name,email,teams,agency\nMallory,m@example.org,Nightjars,Quillfeather\n"
    switch route {
    case .signOut, .lessonRead, .quiz, .submission, .completion, .personInvitation, .withdrawal,
      .countersignature, .renewal, .renewalUndoing:
      return []
    case .signIn: return [("email", "zora.quill@example.org"), ("password", "not the password")]
    case .invitation:
      return [("password", WebSite.password), ("name", "M"), ("email", "m@x.example")]
    case .verification: return [("text", "{}")]
    case .notice: return [("lesson", "signs/first")]
    case .questions: return [("1-choice", "0"), ("1-text", "changed")]
    case .answer: return [("answer", "0"), ("text", "changed")]
    case .followUp: return [("answer.1", "0")]
    case .calendar: return [("step", "make")]
    case .practice: return [("answer", "0")]
    case .observationForm:
      return [
        ("level.core-6.rapport", "notYet"), ("reason.core-6.rapport", "changed"),
        ("level.core-6.calm", "seen"), ("day", "2026-02-01"), ("place", "changed"),
        ("note", "changed"), ("step", "save"),
      ]
    case .observationReply: return [("text", "changed")]
    case .selfRating: return [("level.core-6.rapport", "notYet")]
    case .revocation, .attemptRelease, .debrief: return [("reason", "changed")]
    case .waiver: return [("reason", "changed"), ("document", "changed")]
    case .marking: return [("row", "0"), ("note", "changed")]
    case .attestation:
      return [
        ("document", "changed"), ("digest", String(repeating: "0b", count: 32)),
        ("covers", "changed"),
      ]
    case .newPerson:
      return [
        ("name", "Mallory"), ("email", "m@example.org"), ("role", "administrator"),
        ("agency", "\(foreign.agency)"),
      ]
    case .peopleImport, .peopleImportLinks:
      return [("step", "add"), ("text", people), ("agency", "\(foreign.agency)")]
    case .personRoles: return [("role", "administrator")]
    case .personActivity: return [("account", "close")]
    case .personAssignment, .teamAssignment:
      return [("pathway", "core-pathway"), ("due", "2027-01-31")]
    case .agencies: return [("name", "Mine"), ("profile", "")]
    case .agencySettings: return [("rule", "refuse")]
    case .sessions:
      return [("title", "Mine"), ("day", "2026-02-01"), ("hours", "1"), ("place", "changed")]
    case .sessionPeople: return [("who", "Zora Quill")]
    case .attendanceCorrection: return [("hours", "0"), ("reason", "changed")]
    case .attendance: return [("code", foreign.code)]
    case .teamsSettings: return [("name", "Mine"), ("agency", "\(foreign.agency)")]
    case .teamMembers: return [("person", person), ("part", "member"), ("change", "add")]
    case .regrading: return [("reason", "changed"), ("seen", "1")]
    case .erasure: return [("name", "Zora Quill")]
    default: return nil
    }
  }

  /// What follows a `?` and could be used to look further.
  private func queries(of route: SiteRoute) -> [String] {
    switch route {
    case .audit, .auditTable: ["?person=\(foreign.learner.person.id)", "?person=Quill", "?after=0"]
    case .people: ["?search=Quill"]
    case .renewals, .renewalTable: ["?team=\(foreign.team)"]
    default: []
    }
  }

  /// Every visit with what is foreign in the path, and in the form under own paths.
  func all() throws -> [RouteVisit] {
    try SiteRoute.allCases.flatMap { route -> [RouteVisit] in
      let foreignPaths = try paths(of: route, foreignValues)
      let ownPaths = try paths(of: route) { ownValues($0) ?? foreignValues($0) }
      var visits: [RouteVisit] = []
      if route.methods.contains(.get) {
        visits += foreignPaths.flatMap { path in
          ([""] + queries(of: route)).map { RouteVisit(route: route, path: path + $0) }
        }
      }
      if route.methods.contains(.post) {
        let fields = try #require(form(of: route), "say what the form of \(route) sends")
        visits += Set(foreignPaths + ownPaths).sorted().map {
          RouteVisit(route: route, path: $0, fields: fields)
        }
      }
      return visits
    }
  }

  /// Every combination of what may stand in the parts of the pattern.
  private func paths(
    of route: SiteRoute, _ values: (String) -> [String]?
  ) throws -> [String] {
    let names = route.rawValue.split(separator: "/").filter { $0.hasPrefix(":") }.map {
      String($0.dropFirst())
    }
    return try names.reduce([[String]]([[]])) { found, name in
      let choices = try #require(values(name), "say what :\(name) stands for in \(route)")
      return found.flatMap { start in choices.map { start + [$0] } }
    }.map { route.path($0) }
  }
}
