import Rendering

/// Something that the visitor should know before reading on.
struct Message: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case done, warning, error
  }

  let kind: Kind
  let text: String

  /// Announced by screen readers when the page comes.
  var html: HTML {
    switch kind {
    case .done: "<div class=\"message\" role=\"status\"><p>\(text)</p></div>\n"
    case .warning: "<div class=\"message warning\" role=\"status\"><p>\(text)</p></div>\n"
    case .error: "<div class=\"message error\" role=\"alert\"><p>\(text)</p></div>\n"
    }
  }
}

extension Message? {
  var html: HTML { map(\.html) ?? HTML() }
}
