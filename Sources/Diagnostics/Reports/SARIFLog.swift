/// Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts and
/// editors read. The names are the standard's.
public struct SARIFLog: Hashable, Sendable, Codable {
  public struct Run: Hashable, Sendable, Codable {
    public var tool: Tool
    /// Our columns count Unicode scalars.
    public var columnKind = "unicodeCodePoints"
    public var results: [Result]
  }

  public struct Tool: Hashable, Sendable, Codable {
    public var driver: Driver
  }

  public struct Driver: Hashable, Sendable, Codable {
    public var name: String
    public var version: String
    public var rules: [Rule]
  }

  /// A `reportingDescriptor`.
  public struct Rule: Hashable, Sendable, Codable {
    public struct Level: Hashable, Sendable, Codable {
      public var level: String
    }

    public var id: String
    public var shortDescription: Message
    public var defaultConfiguration: Level

    public init(id: String, rule: String, severity: Diagnostic.Severity) {
      self.id = id
      shortDescription = Message(text: rule)
      defaultConfiguration = Level(level: severity.rawValue)
    }
  }

  public struct Message: Hashable, Sendable, Codable {
    public var text: String
  }

  public struct Result: Hashable, Sendable, Codable {
    public var ruleId: String
    /// The rule's place among the driver's.
    public var ruleIndex: Int?
    public var level: String
    public var message: Message
    public var locations: [Location]
    public var relatedLocations: [Location]?
    public var fixes: [Fix]?
    public var suppressions: [Suppression]?
  }

  public struct Location: Hashable, Sendable, Codable {
    public var physicalLocation: PhysicalLocation
    public var message: Message?
  }

  public struct PhysicalLocation: Hashable, Sendable, Codable {
    public var artifactLocation: ArtifactLocation
    public var region: Region
  }

  public struct ArtifactLocation: Hashable, Sendable, Codable {
    /// Relative to the folder that was checked.
    public var uri: String
  }

  /// Counts from 1; the end column is the first that is not in it.
  public struct Region: Hashable, Sendable, Codable {
    public var startLine: Int
    public var startColumn: Int
    public var endLine: Int
    public var endColumn: Int
  }

  public struct Fix: Hashable, Sendable, Codable {
    public var description: Message
    public var artifactChanges: [ArtifactChange]
  }

  public struct ArtifactChange: Hashable, Sendable, Codable {
    public var artifactLocation: ArtifactLocation
    public var replacements: [Replacement]
  }

  public struct Replacement: Hashable, Sendable, Codable {
    public var deletedRegion: Region
    public var insertedContent: Message
  }

  public struct Suppression: Hashable, Sendable, Codable {
    public var kind = "inSource"
    public var justification: String
  }

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version
    case runs
  }

  public var schema = "https://json.schemastore.org/sarif-2.1.0.json"
  public var version = "2.1.0"
  public var runs: [Run]
}
