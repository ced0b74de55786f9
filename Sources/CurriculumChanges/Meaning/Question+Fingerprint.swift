public import CurriculumModel

extension Question {
  /// The same for two questions exactly where they mean the same: text, key and what they test. The
  /// order of options, prompts and accepted texts is not part of it.
  public var fingerprint: Fingerprint { meaning.fingerprint }
}
