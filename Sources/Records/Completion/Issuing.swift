import Assessment
public import CurriculumModel
import GRDB

extension RecordStore {
  /// Signs a completion record for a person whose evidence completes a pathway, on that person's
  /// own word or that of somebody who may see the person. Where nothing changed since the last
  /// record, gives that one.
  public func issueCompletionRecord(
    of pathway: Pathway.ID, in release: Release, to person: PersonID, by authority: Authority
  ) async throws -> SignedCompletionRecord {
    try await keepRelease(release)
    let issuing = try Issuing(
      pathway: pathway, in: releases.index(of: release), release: release.digest, key: key,
      issuer: options.issuer)
    return try await write(concerning: .nobody) { pen in
      if let viewer = authority.actor {
        try Scope(pen.database).requireSight(of: person, by: viewer)
      }
      return try issuing.record(for: person, by: authority, with: pen)
    }
  }
}

/// What is the same for everyone who completes a pathway.
private struct Issuing: Sendable {
  let pathway: Pathway
  let index: CurriculumIndex
  let release: ReleaseDigest
  let key: SigningKey
  let issuer: String

  init(
    pathway: Pathway.ID, in index: CurriculumIndex, release: ReleaseDigest, key: SigningKey,
    issuer: String
  ) throws {
    self.index = index
    guard let pathway = index.pathways[pathway] else { throw RecordsError.releaseDiffers }
    self.pathway = pathway
    self.release = release
    self.key = key
    self.issuer = issuer
  }

  func record(
    for person: PersonID, by authority: Authority, with pen: LedgerPen
  ) throws -> SignedCompletionRecord {
    guard let today = pen.now.day else { throw RecordsError.clockUnusable }
    let found = try PersonEvidence(of: PersonRow.find(person, in: pen.database), in: pen.database)
    guard found.person.isActive else { throw RecordsError.notAllowed }
    let progress = pathwayProgress(
      of: pathway, in: index, readLessons: found.readLessons, evidence: found.evidence, on: today)
    guard progress.isComplete else { throw RecordsError.pathwayNotComplete }
    let competencies = progress.competencies.map { shown($0, by: found.evidence) }
    if let latest = try latest(of: person, saying: competencies, on: today, in: pen.database) {
      return latest
    }
    let record = CompletionRecord(
      format: CompletionRecord.format, id: CompletionRecordID(from: pen.random),
      person: found.person.name, agency: try agencyName(of: found.person, in: pen.database),
      pathway: pathway.id, pathwayTitle: pathway.title.plainText(),
      curriculumTitle: index.curriculum.title.plainText(),
      publisher: index.curriculum.publisher, release: release, competencies: competencies,
      issued: today, validUntil: pathway.validFor?.after(today), issuer: issuer,
      issuerKey: key.publicKey, ledger: LedgerPlace(try LedgerHead.last(in: pen.database)))
    let signed = try SignedCompletionRecord(signing: record, with: key)
    try pen.append(
      RecordIssued(
        evidence: Set(competencies.flatMap(\.evidence).map(\.sequence)).sorted(),
        file: pen.seal(text: signed.fileBytes, about: person), pathway: pathway.id,
        record: record.id, release: release, validUntil: record.validUntil),
      about: person, by: authority)
    return signed
  }

  private func shown(
    _ standing: CompetencyStanding, by evidence: [EvidenceEntry]
  ) -> CompetencyShown {
    let entries = Set(standing.requirements.flatMap(\.entries))
    return CompetencyShown(
      id: standing.competency,
      title: index.competencies[standing.competency]?.title.plainText() ?? "",
      evidence: evidence.filter { entries.contains($0.sequence) }.compactMap {
        CompetencyShown.Evidence($0)
      })
  }

  /// The person's last record of this pathway, if it would say the same again.
  private func latest(
    of person: PersonID, saying competencies: [CompetencyShown], on today: CalendarDate,
    in database: Database
  ) throws -> SignedCompletionRecord? {
    try CompletionRecordRow.all(of: person, in: database).first {
      $0.revoked == nil && $0.record.pathway == pathway.id && $0.record.release == release
        && $0.record.competencies == competencies && $0.record.isCurrent(on: today)
    }?.signed
  }

  private func agencyName(of person: Person, in database: Database) throws -> String? {
    try String.fetchOne(
      database, sql: "SELECT name FROM agency WHERE id = ?", arguments: [person.agency?.blob])
  }
}

extension LedgerPlace {
  init(_ head: LedgerHead) {
    self.init(sequence: head.sequence, digest: head.digest.hex)
  }
}

extension CompetencyShown.Evidence {
  /// `nil` for what shows nothing by itself.
  init?(_ entry: EvidenceEntry) {
    let kind: Kind
    switch entry.kind {
    case .quizPassed: kind = .quiz
    case .observation: kind = .observation
    case .attestation: kind = .attestation
    case .waiver: kind = .waiver
    case .quizWaiting, .countersignature, .revocation: return nil
    }
    self.init(kind: kind, date: entry.date, sequence: entry.sequence)
  }
}
