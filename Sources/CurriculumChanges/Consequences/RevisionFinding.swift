public import CurriculumModel

/// A module whose **Revision** does not say what became of it.
public struct RevisionFinding: Hashable, Sendable, Codable {
  /// By the names of the diagnostics.
  public enum Fault: String, Hashable, Sendable, Codable, CaseIterable {
    /// People who learned the module know something that no longer holds, and nobody will ask them
    /// to renew.
    case notRaised = "unraised-revision"
    /// People would be asked to take a module again that says what it said.
    case raisedForNothing = "needless-revision"
    /// Passes of the earlier release would look newer than the module.
    case lowered = "lowered-revision"
  }

  public let module: Module.ID
  public let fault: Fault
  public let before: Int
  public let after: Int
  /// The changes of substance that speak for raising it.
  public let substance: [CurriculumChange]
}

extension RevisionFinding {
  static func all(
    from old: CurriculumIndex, to new: CurriculumIndex, changes: [CurriculumChange]
  ) -> [RevisionFinding] {
    let byModule = Dictionary(grouping: changes) { $0.module(in: new, before: old) }
    return new.curriculum.modules.compactMap { module in
      guard let earlier = old.modules[module.id] else { return nil }
      let own = byModule[module.id] ?? []
      let substance = own.filter { $0.weight == .substance && !$0.isOnlyMoreToAsk }
      let fault: Fault
      switch (earlier.revision, module.revision) {
      case let (before, after) where after < before: fault = .lowered
      case let (before, after) where after > before:
        guard own.allSatisfy({ $0.weight == .none }) else { return nil }
        fault = .raisedForNothing
      default:
        guard !substance.isEmpty else { return nil }
        fault = .notRaised
      }
      return RevisionFinding(
        module: module.id, fault: fault, before: earlier.revision, after: module.revision,
        substance: substance)
    }
  }
}

extension CurriculumChange {
  /// The module that teaches or asks what changed; `nil` for things outside modules.
  func module(in new: CurriculumIndex, before old: CurriculumIndex) -> Module.ID? {
    let id = subject.id
    switch subject.kind {
    case .module: return Module.ID(id)
    case .lesson: return id.fileID.flatMap { Module.ID($0) }
    case .question, .pool:
      let quiz = id.fileID.flatMap { Quiz.ID($0) }
      return quiz.flatMap { (new.quizzes[$0] ?? old.quizzes[$0])?.module }
    default: return nil
    }
  }

  /// A question more or less in the bank: what people learned is what it was.
  var isOnlyMoreToAsk: Bool {
    subject.kind == .question && (label == .added || label == .removed)
  }
}

extension String {
  /// What stands before the first `/`.
  fileprivate var fileID: String? {
    firstIndex(of: "/").map { String(self[..<$0]) }
  }
}
