/// A part of the curriculum small enough to point at: what a finding is about, for authors who look
/// at the curriculum as learners see it.
///
/// It names no file and no line, so it says the same of every text that the curriculum was made of.
public struct CurriculumPlace: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    /// The curriculum itself, its pathways, or what has no place of its own.
    case curriculum
    case competencies, principles, glossary, words, sources, values
    case module(Module.ID)
    case lesson(Lesson.ID)
    case quiz(Quiz.ID)
    case question(Question.ID)
  }

  /// Counted from 0 in the author's order.
  public enum Part: Hashable, Sendable {
    /// No part alone: the title, the facts.
    case whole
    /// A block of a lesson's body, a question's stem, or an introduction.
    case block(Int)
    /// An option, a pair, a step, an expected text.
    case answer(Int)
    /// A block of a question's explanation.
    case explanation(Int)
  }

  public let subject: Subject
  public let part: Part

  public init(_ subject: Subject, _ part: Part = .whole) {
    self.subject = subject
    self.part = part
  }
}
