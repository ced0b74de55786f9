public import CurriculumModel

/// What the changes mean for a competency and for those who have shown it.
public struct CompetencyEffect: Hashable, Sendable, Codable {
  public enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
    /// As before; what people know of it may not, see `objectives`.
    case counts = "old evidence counts"
    /// A module's **Revision** was raised: passes count, and are due.
    case due = "old evidence counts and is due for renewal"
    /// Something is asked for that nobody has shown yet.
    case moreIsAsked = "old evidence is no longer enough"
    case gone = "the competency is gone, with what was shown for it"
  }

  public let competency: Competency.ID
  public let title: String
  public let verdict: Verdict
  /// Why, a sentence each.
  public let reasons: [String]
  /// The objectives and skills that a change of substance concerns, in the order of the framework.
  public let objectives: [Objective.ID]
  /// Whose passed quizzes rest on what changed; by module, up to which revision.
  public let modules: [ModuleConcerned]
  /// Skills that are looked at in another way.
  public let skills: [Objective.ID]
  /// Whether agencies show something else.
  public let concernsDocuments: Bool
  /// Whose people alone it concerns; `nil` for everyone.
  public let agency: AgencyProfile.ID?
  public let refresher: Refresher
}

/// A module that teaches or asks what changed.
public struct ModuleConcerned: Hashable, Sendable, Codable {
  public let module: Module.ID
  /// Passes of later revisions are of what it says now.
  public let through: Int
}

/// The least that people who learned the old release have to read and answer: every lesson and
/// question that changed in substance and, for an objective that would otherwise not be read or not
/// be asked, one that teaches or tests it; each chosen so that few are needed.
public struct Refresher: Hashable, Sendable, Codable {
  /// In the order of the modules.
  public let lessons: [Lesson.ID]
  /// In the order of the quizzes.
  public let questions: [Question.ID]

  public init(lessons: [Lesson.ID] = [], questions: [Question.ID] = []) {
    self.lessons = lessons
    self.questions = questions
  }

  public var isEmpty: Bool { lessons.isEmpty && questions.isEmpty }
}
