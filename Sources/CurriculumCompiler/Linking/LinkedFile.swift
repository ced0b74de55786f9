/// A file among the others: where its links lead, and what its prose comes to.
struct LinkedFile: Sendable {
  let syntax: FileSyntax
  let around: Surroundings
  /// In the order of the text.
  let links: [ResolvedLink]
  let prose: ProseFindings
  let heavyQuestions: HeavyQuestions

  init(_ syntax: FileSyntax, in around: Surroundings) {
    self.syntax = syntax
    self.around = around
    links = around.directory.links(of: syntax)
    prose = ProseFindings(syntax, in: around)
    heavyQuestions = HeavyQuestions(in: syntax, links, around: around)
  }

  var directory: Directory { around.directory }
}
