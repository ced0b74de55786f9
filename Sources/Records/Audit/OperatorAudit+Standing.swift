extension OperatorAudit {
  /// A person, with all that standing is worked out from.
  ///
  /// - Throws: `RecordsError.notFound` where there is nobody with this id.
  public func evidence(of person: PersonID) throws -> PersonEvidence {
    try read { try PersonEvidence(of: PersonRow.find(person, in: $0), in: $0) }
  }

  /// The entries at these places, in rising order; places where there is none are left out.
  public func entries(at sequences: some Collection<Int>) throws -> [AuditEntry] {
    try read { database in
      let reader = AuditReader(database: database, reach: .everything)
      return try Set(sequences).sorted().flatMap { sequence in
        try reader.page(AuditQuery(), at: .after(sequence - 1), limit: 1).entries
          .filter { $0.sequence == sequence }
      }
    }
  }
}
