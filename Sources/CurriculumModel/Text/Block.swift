/// A block of text, every reference in it resolved.
public indirect enum Block: Hashable, Sendable {
  case paragraph([Inline])
  /// A heading inside a lesson: level 3...6, with the anchor that links use.
  case heading(level: Int, anchor: String, content: [Inline])
  /// A numbered list starts at 1.
  case list(isNumbered: Bool, isTight: Bool, items: [[Block]])
  case quote([Block])
  case callout(Callout)
  case code(language: String?, literal: String)
  case table(TableBlock)
  case thematicBreak
  /// A question of a quiz, embedded as ungraded practice.
  case practice(Question.ID)
}

/// A quote that opens with one of the known labels.
public struct Callout: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case inPractice = "In practice"
    case theLaw = "The law"
    case reflect = "Reflect"
    case pause = "Pause"
    case local = "Local"
    case remember = "Remember"
  }

  public let kind: Kind
  /// Without the label.
  public let content: [Block]

  public init(kind: Kind, content: [Block]) {
    self.kind = kind
    self.content = content
  }
}

/// A table; every row has as many cells as there are columns.
public struct TableBlock: Hashable, Sendable, Codable {
  public enum Alignment: String, Hashable, Sendable, Codable { case none, left, center, right }

  public let alignments: [Alignment]
  public let header: [[Inline]]
  public let rows: [[[Inline]]]

  public init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}
