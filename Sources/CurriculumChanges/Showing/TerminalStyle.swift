/// How a piece of text looks on a terminal (ECMA-48, SGR), or that it looks like any other.
public struct TerminalStyle: Sendable {
  public let usesColor: Bool

  public init(usesColor: Bool) {
    self.usesColor = usesColor
  }

  public func bold(_ text: String) -> String { styled(text, "1") }
  public func dim(_ text: String) -> String { styled(text, "2") }
  public func red(_ text: String) -> String { styled(text, "31") }
  public func green(_ text: String) -> String { styled(text, "32") }
  public func yellow(_ text: String) -> String { styled(text, "33") }

  private func styled(_ text: String, _ code: String) -> String {
    usesColor && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
