extension LinkedCurriculum {
  /// Reads, parses and links a folder: all that a question about the curriculum needs.
  static func reading(_ folder: SourceFolder) -> LinkedCurriculum {
    let readings = FolderContents(folder).markdown.concurrentMap { kind, file in
      FileReading(file, kind: kind)
    }
    return LinkedCurriculum(files: readings.compactMap(\.syntax))
  }
}
