#include "ui/kit/OneLine.h"

OneLine::OneLine(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(4096);
}
