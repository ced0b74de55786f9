/// What somebody who may mark a paragraph can do about it now.
public enum MarkingTurn: Hashable, Sendable {
  /// Mark it, as the first or the only one.
  case first
  /// Mark it without seeing what the first marker found.
  case second
  /// Decide on what two markers differ.
  case settle
  /// Let the own mark stand, since nobody else is left who could mark it.
  case alone
  /// Wait for the second marker.
  case done
  /// Mark it again, with a reason.
  case again
}
