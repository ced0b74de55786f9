import CurriculumModel
import Records

extension SiteAddress {
  /// What a link to it carries, relative to the site's root.
  var path: String {
    switch self {
    case .home: SiteRoute.home.path()
    case .signIn: SiteRoute.signIn.path()
    case .signOut: SiteRoute.signOut.path()
    case .invitation(let token): SiteRoute.invitation.path(token.text)
    case .verification: SiteRoute.verification.path()
    case .completionCheck(let id): SiteRoute.completionCheck.path("\(id)")
    case .health: SiteRoute.health.path()
    case .asset(let digest, let name): SiteRoute.asset.path(digest, name)
    case .picture(let release, let id): SiteRoute.picture.path(release.short, id.rawValue)

    case .pathway(let id): SiteRoute.pathway.path(id.rawValue)
    case .module(let id): SiteRoute.module.path(id.rawValue)
    case .lesson(let id, let section): Self.path(.lesson, id) + Self.fragment(section)
    case .lessonRead(let id): Self.path(.lessonRead, id)
    case .notice(let id): SiteRoute.notice.path(id.rawValue)
    case .quiz(let id): SiteRoute.quiz.path(id.rawValue)
    case .attempt(let id): SiteRoute.attempt.path("\(id)")
    case .questions(let id, let position):
      SiteRoute.questions.path("\(id)") + Self.fragment(position.map(QuestionsPage.anchor))
    case .question(let id, let position): SiteRoute.question.path("\(id)", "\(position)")
    case .scene(let id, let position):
      Self.question(id, position).path + Self.fragment(SceneFields.anchor)
    case .answer(let id, let position): SiteRoute.answer.path("\(id)", "\(position)")
    case .followUp(let id): SiteRoute.followUp.path(id.rawValue)
    case .followUpResult(let id): SiteRoute.followUpResult.path("\(id)")
    case .attendance: SiteRoute.attendance.path()
    case .attendanceCode(let code): SiteRoute.attendanceCode.path(code.text)
    case .practice(let id): Self.path(.practice, id)
    case .submission(let id): SiteRoute.submission.path("\(id)")
    case .result(let id): SiteRoute.result.path("\(id)")
    case .ownRecord: SiteRoute.ownRecord.path()
    case .ownRecordFile: SiteRoute.ownRecordFile.path()
    case .selfRating(let id): SiteRoute.selfRating.path(id.rawValue)
    case .ownReminders: SiteRoute.ownReminders.path()
    case .calendar: SiteRoute.calendar.path()
    case .calendarFeed(let link): SiteRoute.calendarFeed.path(link.text)
    case .completion(let id): SiteRoute.completion.path(id.rawValue)
    case .certificate(let id): SiteRoute.certificate.path("\(id)")
    case .completionFile(let id): SiteRoute.completionFile.path("\(id)")

    case .glossary: SiteRoute.glossary.path()
    case .term(let id): SiteRoute.glossary.path() + Self.fragment(id.rawValue)
    case .principles: SiteRoute.principles.path()
    case .principle(let id): SiteRoute.principles.path() + Self.fragment(id.rawValue)
    case .words: SiteRoute.words.path()
    case .wordRule(let id): SiteRoute.words.path() + Self.fragment(id.rawValue)
    case .competencies: SiteRoute.competencies.path()
    case .competency(let id): SiteRoute.competencies.path() + Self.fragment(id.rawValue)
    case .sources: SiteRoute.sources.path()
    case .source(let id): SiteRoute.sources.path() + Self.fragment(id.rawValue)

    case .supervision: SiteRoute.supervision.path()
    case .team(let id): SiteRoute.team.path("\(id)")
    case .teamTable(let id): SiteRoute.teamTable.path("\(id)")
    case .markings: SiteRoute.markings.path()
    case .marking(let id, let position): SiteRoute.marking.path("\(id)", "\(position)")
    case .person(let id): SiteRoute.person.path("\(id)")
    case .observationForm(let person, let competency):
      SiteRoute.observationForm.path("\(person)", competency.rawValue)
    case .observation(let id): SiteRoute.observation.path("\(id)")
    case .countersignature(let id): SiteRoute.countersignature.path("\(id)")
    case .observationReply(let id): SiteRoute.observationReply.path("\(id)")
    case .waiver(let person, let competency):
      SiteRoute.waiver.path("\(person)", competency.rawValue)
    case .attemptRelease(let person, let quiz):
      SiteRoute.attemptRelease.path("\(person)", quiz.rawValue)
    case .debrief(let attempt, let question):
      SiteRoute.debrief.path("\(attempt)", question.local)
    case .revocation(let entry): SiteRoute.revocation.path("\(entry)")

    case .retention: SiteRoute.retention.path()
    case .sessions: SiteRoute.sessions.path()
    case .session(let id): SiteRoute.session.path("\(id)")
    case .sessionTable(let id): SiteRoute.sessionTable.path("\(id)")
    case .sessionPeople(let id): SiteRoute.sessionPeople.path("\(id)")
    case .attendanceCorrection(let id, let person):
      SiteRoute.attendanceCorrection.path("\(id)", "\(person)")
    case .renewals: SiteRoute.renewals.path()
    case .renewalTable: SiteRoute.renewalTable.path()
    case .renewal(let person, let competency):
      SiteRoute.renewal.path("\(person)", competency.rawValue)
    case .renewalUndoing(let id): SiteRoute.renewalUndoing.path("\(id)")

    case .regradings: SiteRoute.regradings.path()
    case .regrading(let id): SiteRoute.regrading.path(id.rawValue)

    case .training: SiteRoute.training.path()
    case .questionFigures: SiteRoute.questionFigures.path()
    case .quizFigures(let id): SiteRoute.quizFigures.path(id.rawValue)
    case .quizFiguresTable(let id): SiteRoute.quizFiguresTable.path(id.rawValue)
    case .quizFiguresData(let id): SiteRoute.quizFiguresData.path(id.rawValue)

    case .people: SiteRoute.people.path()
    case .newPerson: SiteRoute.newPerson.path()
    case .peopleImport: SiteRoute.peopleImport.path()
    case .peopleImportExample: SiteRoute.peopleImportExample.path()
    case .peopleImportLinks: SiteRoute.peopleImportLinks.path()
    case .personSettings(let id): SiteRoute.personSettings.path("\(id)")
    case .personRoles(let id): SiteRoute.personRoles.path("\(id)")
    case .personActivity(let id): SiteRoute.personActivity.path("\(id)")
    case .personInvitation(let id): SiteRoute.personInvitation.path("\(id)")
    case .personAssignment(let id): SiteRoute.personAssignment.path("\(id)")
    case .agencies: SiteRoute.agencies.path()
    case .agencySettings(let id): SiteRoute.agencySettings.path("\(id)")
    case .documents(let id): SiteRoute.documents.path("\(id)")
    case .attestation(let id, let competency):
      SiteRoute.attestation.path("\(id)", competency.rawValue)
    case .teamsSettings: SiteRoute.teamsSettings.path()
    case .teamSettings(let id): SiteRoute.teamSettings.path("\(id)")
    case .teamMembers(let id): SiteRoute.teamMembers.path("\(id)")
    case .teamAssignment(let id): SiteRoute.teamAssignment.path("\(id)")
    case .withdrawal(let id): SiteRoute.withdrawal.path("\(id)")
    case .erasure(let id): SiteRoute.erasure.path("\(id)")
    case .reminders: SiteRoute.reminders.path()
    case .audit: SiteRoute.audit.path()
    case .auditTable: SiteRoute.auditTable.path()
    }
  }

  private static func path<Part>(_ route: SiteRoute, _ id: Identifier<Part>) -> String {
    let file = id.rawValue.prefix { $0 != "/" }
    return route.path(String(file), id.local)
  }

  private static func fragment(_ anchor: String?) -> String {
    anchor.map { "#" + $0.percentEncoded } ?? ""
  }
}
