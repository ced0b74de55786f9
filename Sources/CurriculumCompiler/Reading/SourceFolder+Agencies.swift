extension SourceFolder {
  /// The ids of the agencies that have a file, in the order of the paths; also where something else is
  /// wrong in it.
  public var agencyIDs: [String] {
    FolderContents(self).markdown.filter { $0.kind == .agency }.compactMap { kind, file in
      FileReading(file, kind: kind).syntax?.root?.id
    }
  }
}
