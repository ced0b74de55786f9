import CanonicalJSON
import Crypto
public import CurriculumModel

extension Release {
  /// The release of a curriculum: its canonical JSON and the SHA-256 of that.
  public init(compiling curriculum: Curriculum) throws {
    let encoder = CanonicalJSONEncoder()
    // Nearly all of the text, in parts that need nothing of one another.
    let parts = try [
      "modules": curriculum.modules.concurrentMap { part in Result { try encoder.encode(part) } },
      "quizzes": curriculum.quizzes.concurrentMap { part in Result { try encoder.encode(part) } },
    ].mapValues { parts in try parts.map { try $0.get() } }
    let bytes = try encoder.encode(curriculum.withoutParts, filling: parts)
    self.init(
      curriculum: curriculum, digest: try ReleaseDigest(sha256: bytes), bytes: bytes)
  }

  /// Reads a release that `init(compiling:)` made; the digest is computed, never taken on trust.
  ///
  /// Throws `JSONParsingError` where the bytes are not canonical JSON, `DecodingError` where they
  /// are not a curriculum.
  public init(reading bytes: [UInt8]) throws {
    let curriculum = try JSONValue(parsingCanonical: bytes).decode(Curriculum.self)
    self.init(
      curriculum: curriculum, digest: try ReleaseDigest(sha256: bytes), bytes: bytes)
  }
}

extension ReleaseDigest {
  fileprivate init(sha256 bytes: [UInt8]) throws {
    let digits = Array("0123456789abcdef".utf8)
    let hex = SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    self = try JSONValue.string(String(decoding: hex, as: UTF8.self)).decode(Self.self)
  }
}

extension Curriculum {
  fileprivate var withoutParts: Curriculum {
    Curriculum(
      id: id, title: title, publisher: publisher, language: language, passMark: passMark,
      followUp: followUp, support: support, introduction: introduction, pathways: pathways,
      frameworks: frameworks, principleGroups: principleGroups, glossary: glossary,
      wordRules: wordRules, sources: sources, values: values, agencies: agencies, modules: [],
      quizzes: [], pictures: pictures, referencePages: referencePages, intentions: intentions)
  }
}
