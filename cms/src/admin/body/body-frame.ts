import { styled } from 'styled-components'

/** The frame around a text: it shows where the keyboard is, and how the text will read. */
export const BodyFrame = styled.div<{ $error: boolean }>`
  border: 1px solid ${({ theme, $error }) => ($error ? theme.colors.danger600 : theme.colors.neutral200)};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  overflow: hidden;

  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: 0 0 0 2px ${({ theme }) => theme.colors.primary600};
  }
  .tiptap {
    min-height: 24rem;
    max-height: 70vh;
    overflow-y: auto;
    padding: 1.6rem;
    outline: none;
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 1.6rem;
    line-height: 1.6;
  }
  .tiptap[contenteditable='false'] {
    background: ${({ theme }) => theme.colors.neutral150};
  }
  .tiptap > * {
    max-width: 72ch;
    margin: 0 0 1.2rem;
  }
  .tiptap > .tableWrapper {
    max-width: none;
  }
  .tiptap h2,
  .tiptap h3,
  .tiptap h4 {
    font-weight: 700;
    line-height: 1.25;
    margin-top: 2rem;
  }
  .tiptap h2 {
    font-size: 2.2rem;
  }
  .tiptap h3 {
    font-size: 1.9rem;
  }
  .tiptap h4 {
    font-size: 1.6rem;
  }
  .tiptap ul {
    list-style: disc;
    padding-left: 2.4rem;
  }
  .tiptap ol {
    list-style: decimal;
    padding-left: 2.4rem;
  }
  .tiptap strong {
    font-weight: 700;
  }
  .tiptap em {
    font-style: italic;
  }
  .tiptap blockquote {
    border-left: 3px solid ${({ theme }) => theme.colors.neutral300};
    padding-left: 1.6rem;
  }
  .tiptap a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }
  .tiptap hr {
    border: 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral300};
  }
  .tiptap table {
    border-collapse: collapse;
    width: 100%;
    table-layout: fixed;
  }
  .tiptap th,
  .tiptap td {
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    padding: 0.6rem 0.8rem;
    vertical-align: top;
    text-align: left;
  }
  .tiptap th {
    background: ${({ theme }) => theme.colors.neutral150};
    font-weight: 700;
  }
  .tiptap .selectedCell {
    background: ${({ theme }) => theme.colors.primary100};
  }
  .tiptap figure {
    padding: 0.8rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  .tiptap figure.is-selected {
    outline: 3px solid ${({ theme }) => theme.colors.primary600};
  }
  .tiptap figure img {
    display: block;
    max-width: 100%;
    max-height: 40rem;
  }
  .tiptap figcaption {
    font-size: 1.4rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`
