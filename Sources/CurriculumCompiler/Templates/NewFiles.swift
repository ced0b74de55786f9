import Diagnostics

/// Files that an author begins with: they compile as they are, and say what to write where.
public struct NewFiles: Hashable, Sendable {
  public let files: [SourceFile]
  /// What is left to do by hand, a sentence each.
  public let advice: [String]

  /// Why nothing can be begun.
  public enum Refusal: Error, Hashable, CustomStringConvertible {
    case malformedID(String)
    case alreadyThere(path: String)
    case usedID(String, place: String)
    case unknownObjective(String, suggestions: [String])
    case noObjectives
    case unknownModule(String, suggestions: [String])
    case hasQuiz(module: String, place: String)

    public var description: String {
      switch self {
      case .malformedID(let id): "\(id) is no id: lower-case words joined by - or ."
      case .alreadyThere(let path): "\(path) is there already"
      case .usedID(let id, let place): "the id \(id) is used in \(place)"
      case .unknownObjective(let id, let near): "there is no objective \(id)" + Self.meant(near)
      case .noObjectives: "no framework has an objective that a lesson could teach"
      case .unknownModule(let id, let near): "there is no module \(id)" + Self.meant(near)
      case .hasQuiz(let module, let place): "\(module) has a quiz: \(place)"
      }
    }

    private static func meant(_ near: [String]) -> String {
      near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
    }
  }
}

extension LinkedCurriculum {
  /// Refuses an id that cannot be given to something new, and a file that is there.
  func expectFree(
    _ id: String, _ kinds: [ThingKind], path: String
  ) throws(NewFiles.Refusal) {
    guard MalformedID.isWellFormed(id) else { throw .malformedID(id) }
    guard file(path) == nil else { throw .alreadyThere(path: path) }
    for kind in kinds {
      guard let thing = directory.thing(kind, id) else { continue }
      throw .usedID(id, place: "\(thing.file):\(thing.range.start.line)")
    }
  }
}

extension String {
  /// `core-4-trauma` as a title: `Core 4 trauma`.
  var asTitle: String {
    let words = split { $0 == "-" || $0 == "." }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
